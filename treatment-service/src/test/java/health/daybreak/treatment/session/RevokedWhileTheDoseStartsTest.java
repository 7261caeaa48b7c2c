package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.DoseGuard;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.equipment.CheckEquipment;
import health.daybreak.treatment.facts.Courses;
import health.daybreak.treatment.facts.NoteFacts;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.facts.Preparations;
import health.daybreak.treatment.facts.StaffMembers;
import health.daybreak.treatment.gate.GateChecks;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.order.CourseOrders;
import health.daybreak.treatment.vitals.Alarm;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A revocation that arrives at the very moment at which a dose starts, in both orders, on the real store. */
@TreatmentTest
class RevokedWhileTheDoseStartsTest {

    private final ApplicationContext beans;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    RevokedWhileTheDoseStartsTest(ApplicationContext beans, Topics topics, ChairScenario chair, MovableClock clock) {
        this.beans = beans;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void whenTheRevocationIsWrittenFirstTheDoseDoesNotStart() {
        Visit visit = chair.ready(Route.IV);
        Received<PatientEvent> revocation = revocation(visit);

        // The facts that the dose starts on are read; before it is written, the revocation is.
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> inTheClinic(() -> start(visit, () -> {
                    beans.getBean(NoteFacts.class).ofPatient(revocation);
                    beans.getBean(HeedWithdrawal.class).of(revocation);
                })));

        assertThat(refused.code()).isEqualTo("gate-in-the-way");
        assertThat(refused).hasMessageContaining("taken a consent back");
        assertThat(session(visit).status()).isEqualTo(SessionStatus.STOPPED);
        assertThat(topics.all(DoseStarted.class, dose -> dose.sessionId().equals(visit.sessionId())))
                .isEmpty();
    }

    @Test
    void whenTheDoseIsWrittenFirstSomebodyIsCalledToTheChair() {
        Visit visit = chair.ready(Route.IV);
        Received<PatientEvent> revocation = revocation(visit);

        // The revocation is noted, but the session hears of it only when the dose has been written.
        inTheClinic(() -> {
            start(visit, () -> beans.getBean(NoteFacts.class).ofPatient(revocation));
            beans.getBean(HeedWithdrawal.class).of(revocation);
        });

        assertThat(session(visit).status()).isEqualTo(SessionStatus.DOSING);
        assertThat(session(visit).visit().chart().alerts()).singleElement().satisfies(alert -> assertThat(alert.alarm())
                .isEqualTo(Alarm.CONSENT_REVOKED));
    }

    private void start(Visit visit, Runnable betweenReadingAndWriting) {
        SessionFacts facts = new SessionFacts(
                interrupted(beans.getBean(Patients.class), betweenReadingAndWriting),
                beans.getBean(Courses.class),
                beans.getBean(StaffMembers.class),
                beans.getBean(CourseOrders.class),
                beans.getBean(CheckEquipment.class),
                beans.getBean(Preparations.class));
        StartDose start = new StartDose(
                beans.getBean(Sessions.class),
                facts,
                beans.getBean(GateChecks.class),
                beans.getBean(QualifiedStaff.class),
                beans.getBean(PlanDose.class),
                beans.getBean(DoseGuard.class),
                beans.getBean(Limits.class));
        Command command = new Command(visit.sessionId(), null, SessionFixture.PRESCRIBER, clock.instant());
        start.carryOut(command, DoseWishes.none(), new StartDose.Vial(null, null));
    }

    /** The same patients; but when one was read for the first time, something happens before the reader goes on. */
    private static Patients interrupted(Patients patients, Runnable happens) {
        boolean[] happened = new boolean[1];
        Consumer<Optional<Stored<PatientFacts>>> once = read -> {
            if (!happened[0]) {
                happened[0] = true;
                happens.run();
            }
        };
        return (Patients) Proxy.newProxyInstance(
                Patients.class.getClassLoader(), new Class<?>[] {Patients.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("find")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    Optional<Stored<PatientFacts>> read = patients.find((String) arguments[0]);
                    once.accept(read);
                    return read;
                });
    }

    private Session session(Visit visit) {
        return beans.getBean(Sessions.class).get(visit.sessionId()).state();
    }

    private void inTheClinic(Runnable work) {
        new Cause(TestClient.CLINIC, "staff-prescriber", UUID.randomUUID().toString(), null, null, null).run(work);
    }

    private Received<PatientEvent> revocation(Visit visit) {
        ConsentRevoked revoked =
                new ConsentRevoked("consent-" + visit.patientId(), visit.patientId(), "TREATMENT_IV", clock.instant());
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                ConsentRevoked.TYPE,
                "/daybreak/intake",
                revoked.subject(),
                2,
                revoked.key(),
                clock.instant(),
                TestClient.CLINIC,
                "staff-nurse",
                UUID.randomUUID().toString(),
                null,
                null);
        return new Received<>(envelope, revoked, "{}");
    }
}
