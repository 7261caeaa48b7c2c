package health.daybreak.intake.readiness;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.patient.Follower;
import health.daybreak.platform.aggregate.Received;
import java.time.InstantSource;
import java.util.function.BiFunction;

/**
 * The others are told anew which tests are wanted when something happened that may change it: somebody is registered,
 * questioned, decided about or dosed. What is heard in another order ends in the same book, so only the newest event of a
 * subject is waited for.
 */
public final class KeepReadiness implements Follower {

    private final ReadinessBooks books;
    private final JudgeReadiness judge;
    private final TestItems items;
    private final InstantSource clock;

    public KeepReadiness(ReadinessBooks books, JudgeReadiness judge, TestItems items, InstantSource clock) {
        this.books = books;
        this.judge = judge;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public void heardOfPatient(Received<PatientEvent> event) {
        switch (event.data()) {
            case PatientRegistered registered -> follow(event, (book, heard) -> book);
            case PatientScreened screened -> follow(event, (book, heard) -> book);
            case AssessmentCompleted completed -> {
                if (matters(completed)) {
                    follow(event, (book, heard) -> book);
                }
            }
            case null -> {}
            case PatientEvent other -> {}
        }
    }

    /** Courses change nothing here: what must be tested before one is wanted from the decision on. */
    @Override
    public void heardOfCourse(Received<CourseEvent> event) {}

    @Override
    public void heardOfSession(Received<SessionEvent> event) {
        switch (event.data()) {
            case DoseStarted started ->
                follow(event, (book, heard) -> book.dosed(started.weightKilograms(), started.startedAt()));
            case SessionCompleted completed ->
                follow(event, (book, heard) -> book.dosed(null, completed.doseStartedAt()));
            case null -> {}
            case SessionEvent other -> {}
        }
    }

    /** A questionnaire that is a test itself; and any before a session, so that the chair hears how things stand that day. */
    private boolean matters(AssessmentCompleted completed) {
        return completed.occasion().equals(Occasion.BEFORE_SESSION.name())
                || items.items().stream()
                        .anyMatch(item ->
                                completed.instrument().equals(item.feeds().instrument()));
    }

    private <E extends ClinicEvent> void follow(Received<E> event, BiFunction<ReadinessBook, E, ReadinessBook> hears) {
        String patientId = event.envelope().key();
        books.reactToLatest(patientId, event, (known, heard, envelope) -> {
            ReadinessBook before = known == null ? ReadinessBook.of(patientId) : known;
            return judge.told(hears.apply(before, heard), clock.instant());
        });
    }
}
