package health.daybreak.intake.assessment;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.ClinicEvent;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.assessment.store.RiskPolicyFile;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.intake.practitioner.QualifiedPrescribers;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Amara, who answers questionnaires, and those who look after what she answers. */
final class RiskFixture {

    static final List<@Nullable Integer> HIGH = Arrays.asList(1, 1, 1, 1, 0, 0, null);
    static final List<@Nullable Integer> MODERATE = Arrays.asList(1, 1, 1, 0, 0, 0, null);
    static final List<@Nullable Integer> LOW = Arrays.asList(1, 0, null, null, null, 0, null);
    static final List<@Nullable Integer> NONE = Arrays.asList(0, 0, null, null, null, 0, null);

    static final QualifiedPrescribers ANYBODY = (staffId, at) -> {};

    final InMemoryPatients patients = new InMemoryPatients();
    final InMemoryAssessments assessments = new InMemoryAssessments();
    private final RecordAssessment recordAssessment =
            new RecordAssessment(assessments, patients, InstrumentFiles.read(), RiskPolicyFile.read());
    private final AcknowledgeRisk acknowledgeRisk = new AcknowledgeRisk(assessments);
    private final DecideRisk decideRisk = new DecideRisk(assessments, ANYBODY);
    private final NoticeMissedAcknowledgements notice = new NoticeMissedAcknowledgements(assessments);

    RiskFixture() {
        new RegisterPatient(patients, PatientFixture.NUMBERS).register("amara", PatientFixture.amara(), NOON);
    }

    Assessment answers(String id, String instrument, List<@Nullable Integer> answers, Occasion occasion, Instant at) {
        Answered answered = new Answered("amara", answers, occasion, null, null, "staff-nurse", at);
        return recordAssessment.record(id, instrument, answered).state();
    }

    Assessment answers(String id, String instrument, List<@Nullable Integer> answers, Instant at) {
        return answers(id, instrument, answers, Occasion.SCREENING, at);
    }

    void takesCharge(String id, Instant at) {
        acknowledgeRisk.acknowledge(
                "amara", id, new Acknowledgement("staff-nurse", at, Disposition.SAFETY_PLAN_MADE, null));
    }

    void decides(String id, RiskVerdict verdict, Instant at) {
        decideRisk.decide("amara", id, null, new RiskDecision("staff-prescriber", at, verdict, "Seen; calls daily"));
    }

    void decidesAnew(String id, RiskVerdict verdict, Instant at) {
        long seen = assessments.get(id).version();
        decideRisk.decide("amara", id, seen, new RiskDecision("staff-prescriber", at, verdict, "Seen again"));
    }

    void clockReaches(Instant now) {
        notice.notice(now);
    }

    Risk riskOf(String id) {
        return Objects.requireNonNull(assessments.get(id).state().risk(), id);
    }

    <E extends ClinicEvent> List<E> told(Class<E> kind) {
        return assessments.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** A PHQ-9 of nine equal answers but the last. */
    static List<@Nullable Integer> phq9(int each, int ninth) {
        return Arrays.asList(each, each, each, each, each, each, each, each, ninth);
    }

    static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
