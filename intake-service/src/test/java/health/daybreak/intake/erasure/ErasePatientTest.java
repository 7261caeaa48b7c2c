package health.daybreak.intake.erasure;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.intake.assessment.InMemoryAssessments;
import health.daybreak.intake.erasure.ErasePatient.Wanted;
import health.daybreak.intake.patient.FollowCare;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.KeptOfPatients;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may be erased, on whose word, and what becomes of what is kept beside the record. */
class ErasePatientTest {

    private static final String AMARA = "amara";
    private static final String NUMBER = PatientFixture.NUMBERS.giveTo(AMARA);
    private static final KeepingDuty SEVEN_YEARS = new KeepingDuty(Period.ofYears(7), ZoneId.of("America/New_York"));
    private static final Instant EIGHT_YEARS_ON = NOON.plus(Duration.ofDays(8 * 366));

    private final InMemoryPatients patients = new InMemoryPatients();
    private final ErasePatient erase = new ErasePatient(patients, new InMemoryAssessments(), SEVEN_YEARS);
    private final List<String> cleared = new ArrayList<>();
    private final FollowErasures follow = new FollowErasures(patients, List.of(cleared::add));
    private long sequence;
    private final FollowCare care = new FollowCare(patients);

    @BeforeEach
    void amaraAsksForTreatment() {
        new RegisterPatient(patients, PatientFixture.NUMBERS).register(AMARA, PatientFixture.amara(), NOON);
    }

    @Test
    void whoeverIsErasedIsToldOfOnceAndTheirContactIsWithdrawn() {
        erase(NUMBER, false, NOON);

        assertThat(patients.find(AMARA)).isEmpty();
        assertThat(patients.events())
                .endsWith(new PatientErased(AMARA, "PATIENT_ASKED", "staff-manager", NOON), new ContactErased(AMARA));
    }

    @Test
    void erasingAgainEndsTheSameAndOnlyWithdrawsTheContactAgain() {
        erase(NUMBER, false, NOON);
        erase(NUMBER, false, NOON);

        assertThat(patients.events())
                .filteredOn(PatientErased.class::isInstance)
                .hasSize(1);
        assertThat(patients.events())
                .filteredOn(ContactErased.class::isInstance)
                .hasSize(2);
    }

    @Test
    void nobodyIsErasedByASlip() {
        refused("record-number-differs", "1000", true, NOON);
    }

    @Test
    void nobodyIsErasedWhileACourseRuns() {
        hear(started());
        refused("course-running", NUMBER, true, NOON);
    }

    @Test
    void whoeverWasLookedAfterIsErasedOnlyOnAManagersWordUntilTheTimeIsOver() {
        hear(started());
        hear(new CourseDiscontinued("course", AMARA, "PATIENT_REQUEST", 1, "staff-prescriber", NOON));

        refused("keeping-duty-unchecked", NUMBER, false, NOON);
        erase(NUMBER, false, EIGHT_YEARS_ON);
        assertThat(patients.find(AMARA)).isEmpty();
    }

    @Test
    void aRecordThatEndedInAnotherIsErasedWithThatOneOnly() {
        merged();
        assertThatThrownBy(() -> erase.erase("other", wanted("any", true), "staff-manager", NOON))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo("record-merged"));

        erase(NUMBER, true, NOON);
        hearErasures();

        assertThat(patients.find("other")).isEmpty();
        assertThat(patients.events())
                .filteredOn(PatientErased.class::isInstance)
                .extracting(event -> ((PatientErased) event).patientId())
                .containsExactly(AMARA, "other");
        assertThat(cleared).contains(AMARA, "other");
    }

    @Test
    void whatWasWrittenWhileThePersonWasErasedIsClearedWhenItIsHeardOf() {
        erase(NUMBER, false, NOON);
        hearErasures();
        cleared.clear();

        follow.heardOfPatient(received(new PacketSubmitted("packet", AMARA, NOON)));

        assertThat(cleared).containsExactly(AMARA);
    }

    /** The broker delivers an event again until it was heard to its end. */
    @Test
    void whicheverStoreTheProcessDiesAtEverythingIsClearedWhenTheErasureIsHeardAgain() {
        merged();
        erase(NUMBER, true, NOON);
        Received<PatientEvent> erasure = received(new PatientErased(AMARA, "PATIENT_ASKED", "staff-manager", NOON));

        for (int dies = 0; dies < 3; dies++) {
            List<Set<String>> stores = List.of(kept(), kept(), kept());
            AtomicInteger step = new AtomicInteger(-dies);
            FollowErasures dying = new FollowErasures(patients, clearing(stores, () -> {
                if (step.getAndIncrement() == 0) {
                    throw new IllegalStateException("killed");
                }
            }));

            assertThatThrownBy(() -> dying.heardOfPatient(erasure)).hasMessage("killed");
            assertThat(stores).anySatisfy(store -> assertThat(store).contains(AMARA));
            dying.heardOfPatient(erasure);

            assertThat(stores).allSatisfy(store -> assertThat(store).containsExactly("bela"));
        }
    }

    private static Set<String> kept() {
        return new HashSet<>(Set.of(AMARA, "bela"));
    }

    private static List<KeptOfPatients> clearing(List<Set<String>> stores, Runnable before) {
        return stores.stream()
                .map(store -> (KeptOfPatients) patientId -> {
                    before.run();
                    store.remove(patientId);
                })
                .toList();
    }

    @Test
    void nothingOfTheLivingIsCleared() {
        follow.heardOfPatient(received(new PacketSubmitted("packet", AMARA, NOON)));
        assertThat(cleared).isEmpty();
    }

    private void merged() {
        new RegisterPatient(patients, PatientFixture.NUMBERS).register("other", PatientFixture.amara(), NOON);
        patients.change(AMARA, patient -> patient.receives("other", "Same card", "staff-desk", NOON));
        patients.change("other", patient -> patient.mergedInto("other", AMARA, "staff-desk", NOON));
        patients.change(
                AMARA,
                patient -> patient.absorbs(AMARA, "other", patients.get("other").state(), NOON));
    }

    private void erase(String number, boolean checked, Instant at) {
        erase.erase(AMARA, wanted(number, checked), "staff-manager", at);
    }

    private void refused(String code, String number, boolean checked, Instant at) {
        assertThatThrownBy(() -> erase(number, checked, at))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(code));
        assertThat(patients.find(AMARA)).isPresent();
    }

    private static Wanted wanted(String number, boolean checked) {
        return new Wanted(ErasureReason.PATIENT_ASKED, number, checked);
    }

    /** Every erasure is heard twice, and so are those that come of it. */
    private void hearErasures() {
        for (int n = 0; n < patients.events().size(); n++) {
            if (patients.events().get(n) instanceof PatientErased erased) {
                follow.heardOfPatient(received(erased));
                follow.heardOfPatient(received(erased));
            }
        }
    }

    private static CourseStarted started() {
        return new CourseStarted(
                "course", AMARA, "screening", "iv", 1, "IV", "DEPRESSION", 6, null, null, "staff-prescriber", NOON);
    }

    private void hear(CourseEvent event) {
        sequence++;
        care.heardOfCourse(new Received<>(envelope(event.subject(), event.key(), sequence), event, "{}"));
    }

    private static Received<PatientEvent> received(PatientEvent event) {
        return new Received<>(envelope(event.subject(), event.key(), 1), event, "{}");
    }

    private static Envelope envelope(String subject, String key, long sequence) {
        return new Envelope(
                "e" + sequence,
                "type",
                "/daybreak/x",
                subject,
                sequence,
                key,
                NOON,
                "riverside",
                "staff",
                "c",
                null,
                null);
    }
}
