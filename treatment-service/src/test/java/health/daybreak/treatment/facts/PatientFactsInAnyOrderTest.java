package health.daybreak.treatment.facts;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each subject's events come in order, but nobody promises an order between subjects. */
class PatientFactsInAnyOrderTest {

    private static final Instant DAY = Instant.parse("2026-11-24T15:00:00Z");

    /** The events of each subject, in that subject's order. */
    private static final Map<String, List<PatientEvent>> STORIES = new LinkedHashMap<>(Map.of(
            "screening-1", List.of(screened("screening-1", 1, "DECLINED", "80")),
            "screening-2", List.of(screened("screening-2", 9, "ELIGIBLE", "70")),
            "consent-1", List.of(signed("consent-1"), new ConsentRevoked("consent-1", "p", "TREATMENT_IV", DAY)),
            "consent-2", List.of(signedAgain()),
            "p-consents", List.of(renewal("consent-1", 3), renewal("consent-3", 4)),
            "p-readiness", List.of(ready(5, "ORDERED"), ready(6, "DONE")),
            "assessment-1",
                    List.of(
                            risk("assessment-1", "HIGH", 2),
                            flag("assessment-1"),
                            taken("assessment-1"),
                            decided("assessment-1", "SAFE_TO_CONTINUE")),
            "assessment-2", List.of(risk("assessment-2", "LOW", 8), flag("assessment-2"), taken("assessment-2")),
            "assessment-3", List.of(flag("assessment-3"), decided("assessment-3", "HOLD_TREATMENT"))));

    @Provide
    Arbitrary<List<String>> interleavings() {
        List<String> turns = new ArrayList<>();
        STORIES.forEach((subject, events) -> events.forEach(event -> turns.add(subject)));
        return Arbitraries.shuffle(turns);
    }

    @Property
    void everyInterleavingOfTheSubjectsEndsInTheSameFacts(@ForAll("interleavings") List<String> turns) {
        Map<String, Integer> told = new LinkedHashMap<>();
        PatientFacts facts = PatientFacts.unknown("p");
        for (String subject : turns) {
            int next = told.merge(subject, 1, Integer::sum) - 1;
            facts = facts.after(STORIES.getOrDefault(subject, List.of()).get(next));
        }

        assertThat(facts.screening()).extracting(Screening::screeningId).isEqualTo("screening-2");
        assertThat(facts.weighing())
                .extracting(weighing -> weighing.weight().value())
                .isEqualTo(new BigDecimal("70"));
        assertThat(facts.riskScreen())
                .hasValueSatisfying(answers -> assertThat(answers.band()).isEqualTo("LOW"));
        assertThat(facts.agreementOn("TREATMENT_IV", DAY.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Agreement.InForce.class,
                        agreed -> assertThat(agreed.consent().consentId()).isEqualTo("consent-2"));
        assertThat(Objects.requireNonNull(facts.readiness()).inTheWayOfDosing(DAY))
                .isEmpty();
        assertThat(Set.copyOf(facts.openFlags()))
                .containsExactlyInAnyOrder(
                        new Flag("assessment-2", "MODERATE", true, null),
                        new Flag("assessment-3", "MODERATE", true, "HOLD_TREATMENT"));
    }

    private static PatientScreened screened(String id, int day, String outcome, String kilograms) {
        return new PatientScreened(
                id,
                "p",
                outcome,
                "DEPRESSION",
                List.of(),
                "staff-prescriber",
                day(day),
                day(90),
                new BigDecimal(kilograms),
                null,
                17,
                11,
                2);
    }

    private static ConsentSigned signed(String id) {
        return new ConsentSigned(id, "p", "TREATMENT_IV", "2026-1", day(1), day(90));
    }

    private static ConsentSigned signedAgain() {
        return new ConsentSigned("consent-2", "p", "TREATMENT_IV", "2026-1", DAY.plusSeconds(1), day(90));
    }

    private static ConsentRenewalNeeded renewal(String consentId, int day) {
        return new ConsentRenewalNeeded("p", "TREATMENT_IV", consentId, "SESSIONS_REACHED", day(day), day(day));
    }

    private static ReadinessChanged ready(int day, String state) {
        return new ReadinessChanged(
                "p", List.of(new ReadinessItem("ECG", state, day(80), List.of("DOSING"))), day(day));
    }

    private static AssessmentCompleted risk(String id, String band, int day) {
        return new AssessmentCompleted(id, "p", "C-SSRS", "1", null, band, "BEFORE_SESSION", null, null, day(day));
    }

    private static RiskFlagged flag(String id) {
        return new RiskFlagged(id, "p", "MODERATE", "c-ssrs.q3", day(2), day(3));
    }

    private static RiskAcknowledged taken(String id) {
        return new RiskAcknowledged(id, "p", "staff-prescriber", "SAFETY_PLAN", day(3));
    }

    private static RiskDecided decided(String id, String decision) {
        return new RiskDecided(id, "p", "MODERATE", decision, "staff-prescriber", day(4));
    }

    private static Instant day(int day) {
        return DAY.minus(Duration.ofDays(30)).plus(Duration.ofDays(day));
    }
}
