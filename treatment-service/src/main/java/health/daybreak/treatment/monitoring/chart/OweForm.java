package health.daybreak.treatment.monitoring.chart;

import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.Courses;
import health.daybreak.treatment.monitoring.FormUses;
import health.daybreak.treatment.monitoring.MonitoringForm;
import health.daybreak.treatment.monitoring.MonitoringForms;
import health.daybreak.treatment.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A dose began: a form is owed for it when the clinic kept forms for such sessions at that moment. */
@Component
public final class OweForm {

    private final FormUses uses;
    private final Courses courses;
    private final Sessions sessions;
    private final MonitoringForms forms;

    OweForm(FormUses uses, Courses courses, Sessions sessions, MonitoringForms forms) {
        this.uses = uses;
        this.courses = courses;
        this.sessions = sessions;
        this.forms = forms;
    }

    /** Once for each session, however often it is heard. */
    public void of(Received<SessionEvent> received) {
        if (received.data() instanceof DoseStarted started && keptFor(started)) {
            MonitoringForm owed = MonitoringForm.owed(
                    started.sessionId(),
                    started.patientId(),
                    started.startedAt(),
                    sessions.get(started.sessionId()).state().booking().slot().zoneId());
            forms.reactToLatest(started.sessionId(), received, (known, _, _) -> known == null ? Change.to(owed) : null);
        }
    }

    private boolean keptFor(DoseStarted started) {
        return uses.find(Cause.current().clinicId())
                .flatMap(use -> use.state().at(started.startedAt()))
                .filter(choice -> choice.covers(Route.named(started.route()), protocolOf(started)))
                .isPresent();
    }

    private @Nullable String protocolOf(DoseStarted started) {
        return courses.find(started.courseId())
                .map(Stored::state)
                .map(CourseFacts::protocolId)
                .orElse(null);
    }
}
