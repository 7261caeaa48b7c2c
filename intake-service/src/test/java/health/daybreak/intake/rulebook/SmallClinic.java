package health.daybreak.intake.rulebook;

import static health.daybreak.intake.patient.PatientFixture.NOON;

import health.daybreak.intake.Source;
import health.daybreak.intake.assessment.InMemoryAssessments;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.PersonName;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.intake.screening.Answer;
import health.daybreak.intake.screening.AssessEligibility;
import health.daybreak.intake.screening.BloodPressure;
import health.daybreak.intake.screening.DecideScreening;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.DecisionRequest;
import health.daybreak.intake.screening.Findings;
import health.daybreak.intake.screening.InMemoryScreenings;
import health.daybreak.intake.screening.Indication;
import health.daybreak.intake.screening.LatestCharts;
import health.daybreak.intake.screening.Overrider;
import health.daybreak.intake.screening.Question;
import health.daybreak.intake.screening.QuestionAnswer;
import health.daybreak.intake.screening.ReadChart;
import health.daybreak.intake.screening.RecordFindings;
import health.daybreak.intake.screening.ReferralFacts;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.Verdict;
import health.daybreak.intake.screening.Vitals;
import health.daybreak.intake.screening.When;
import health.daybreak.intake.screening.store.PolicyFile;
import health.daybreak.platform.aggregate.Cause;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** A clinic in memory that changes its rules while it screens people. */
final class SmallClinic {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String WEIGHT = "review.weight-above-115";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final ScreeningRules shipped = PolicyFile.read();
    final InMemoryPatients patients = new InMemoryPatients();
    final InMemoryScreenings screenings = new InMemoryScreenings();
    final InMemoryClinicRules clinicRules = new InMemoryClinicRules();
    final ReadRuleBook ruleBook = new ReadRuleBook(shipped, clinicRules);
    final DraftRule draftRule = new DraftRule(clinicRules, shipped);
    final EndDraft endDraft = new EndDraft(clinicRules);
    private final InMemoryAssessments assessments = new InMemoryAssessments();
    private final ReadChart charts = new ReadChart(patients, assessments, new ReferralFacts(shipped.questions()));
    final AssessEligibility eligibility = new AssessEligibility(screenings, charts, ruleBook);
    private final RecordFindings recordFindings = new RecordFindings(screenings, patients);
    private final DecideScreening decideScreening =
            new DecideScreening(screenings, charts, ruleBook, (staffId, at) -> {}, Duration.ofDays(90));
    private final LatestCharts latestCharts = new LatestCharts(patients, screenings, assessments, charts);
    final TryDraft tryDraft = new TryDraft(clinicRules, ruleBook, patients, latestCharts);

    final RecomputeDecisions recomputeDecisions = new RecomputeDecisions(patients, screenings, ruleBook);

    /** Does this for the clinic, as everything that a request does. */
    static <T> T at(Supplier<T> what) {
        return Cause.ofService("test", "riverside", "test").call(what::get);
    }

    /** Somebody of this weight, screened as far as one can without questionnaires. */
    String screened(String id, int kilograms) {
        new RegisterPatient(patients, PatientFixture.NUMBERS)
                .register(id, PatientFixture.named(new PersonName(id, "Linde", null), LocalDate.of(1990, 3, 14)), NOON);
        recordFindings.record(id, null, findings(kilograms), "staff-nurse", NOON);
        return id;
    }

    void declined(String id) {
        at(() -> decideScreening.decide(
                id,
                null,
                new DecisionRequest(
                        Decision.Outcome.DECLINED, "Wants to wait", null, "staff-prescriber", Set.of("PRESCRIBER")),
                NOON));
    }

    Verdict verdictOn(String id) {
        return at(() -> eligibility.assess(id, NOON).verdict());
    }

    Verdict verdictOn(String id, Instant at) {
        return at(() -> eligibility.assess(id, at).verdict());
    }

    void drafted(String ruleId, RuleContent content) {
        at(() -> draftRule.draft(ruleId, null, content, "staff-manager", NOON));
    }

    /** Publishes this content of the rule. */
    Rule published(String ruleId, RuleContent content) {
        drafted(ruleId, content);
        return at(() -> {
            long version = clinicRules.get(ClinicRule.id("riverside", ruleId)).version();
            return endDraft.publish(ruleId, version, "staff-director", NOON)
                    .state()
                    .rules()
                    .getLast();
        });
    }

    Effect tried(String ruleId) {
        return at(() -> tryDraft.tryDraft(ruleId, NOON));
    }

    /** A weight above which a physician must look, from today on. */
    static RuleContent weightAbove(int kilograms) {
        return content(
                Severity.NEEDS_REVIEW, TODAY, "{\"measure\": \"WEIGHT_KILOGRAMS\", \"above\": " + kilograms + "}");
    }

    static RuleContent content(Severity severity, LocalDate from, String expression) {
        return new RuleContent(
                severity,
                "A sentence that tells people why.",
                new Source("House policy", Source.Mark.P),
                Overrider.PRESCRIBER,
                from,
                null,
                JSON.readValue(expression, When.class),
                "To try something");
    }

    private static Findings findings(int kilograms) {
        return new Findings(
                Indication.DEPRESSION,
                List.of(),
                Arrays.stream(Question.values())
                        .map(question -> new QuestionAnswer(question, Answer.NO, null))
                        .toList(),
                List.of(),
                null,
                new Vitals(
                        List.of(new BloodPressure(124, 78)),
                        72,
                        98,
                        BigDecimal.valueOf(kilograms),
                        new BigDecimal("180"),
                        NOON),
                null);
    }
}
