package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.adverse.AdverseEvents;
import health.daybreak.treatment.adverse.Assessment;
import health.daybreak.treatment.adverse.Term;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody at the chair, or later, reports what happened to a patient in or after a session. */
@Component
public final class ReportAdverseEvent {

    private final Sessions sessions;
    private final AdverseEvents events;
    private final WordlessWhenErased wordless;

    ReportAdverseEvent(Sessions sessions, AdverseEvents events, WordlessWhenErased wordless) {
        this.sessions = sessions;
        this.events = events;
        this.wordless = wordless;
    }

    /**
     * Reports it, in whatever state the session is; it is refused only for somebody who never came.
     *
     * @param onset null for when it is reported
     */
    public Stored<AdverseEvent> carryOut(
            Command command, String id, Term term, @Nullable Instant onset, Assessment assessment) {
        Session session = sessions.get(command.sessionId()).state();
        Signed arrival = session.visit().arrival();
        Instant began = onset == null ? assessment.at() : onset;
        if (arrival == null || began.isBefore(arrival.at())) {
            throw Refused.unprocessable(
                    "onset-before-arrival", "An event of a session begins after the patient arrived.");
        }
        AdverseEvent event = AdverseEvent.reported(
                id, session.patientId(), session.courseId(), session.id(), term, began, assessment);
        return wordless.kept(events.create(id, event.recorded()));
    }
}
