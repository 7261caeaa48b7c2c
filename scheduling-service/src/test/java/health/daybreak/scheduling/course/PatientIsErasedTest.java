package health.daybreak.scheduling.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.events.patients.PatientErased;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import org.junit.jupiter.api.Test;

/** Somebody is erased in the moment in which a course of theirs begins: no chair waits for them. */
class PatientIsErasedTest {

    private final Desk desk = Desk.inMemory();
    private final String patient = desk.eligiblePatient();

    @Test
    void aCourseThatBeganInTheSameMomentIsEndedAndItsPlacesAreFreeHoweverOftenThatIsHeard() {
        Course course = desk.startBest(patient).state();

        erased();
        erased();

        assertThat(desk.courses.find(course.courseId()).orElseThrow().state().stage())
                .isEqualTo(Stage.DISCONTINUED);
        assertThat(course.sessions())
                .allSatisfy(session ->
                        assertThat(desk.day(session.place().day()).claims()).isEmpty());
    }

    @Test
    void noCourseStartsAfterwards() {
        erased();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.startBest(patient))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("patient-not-eligible"));
    }

    private void erased() {
        PatientErased event = new PatientErased(patient, "PATIENT_ASKED", "staff-manager", Riverside.NOW);
        Envelope envelope = new Envelope(
                "e",
                PatientErased.TYPE,
                "/daybreak/intake",
                event.subject(),
                1,
                patient,
                Riverside.NOW,
                Riverside.CLINIC_ID,
                "staff-manager",
                "c",
                null,
                null);
        Desk.asPrescriber(() -> {
            desk.candidates.change(patient, candidate -> Change.to(candidate.erased(event.erasedAt())));
            desk.endErased.hear(new Received<>(envelope, event, "{}"));
            return envelope;
        });
    }
}
