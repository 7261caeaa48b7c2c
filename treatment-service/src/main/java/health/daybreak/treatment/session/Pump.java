package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.MillilitresPerHour;
import health.daybreak.treatment.dose.PumpTimeline;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pump while the dose runs. */
record Pump(Session session) {

    /** The pump stands still; anybody at the chair may do that at any time. */
    Change<Session> pause(Instant at, @Nullable String reason, Signed signed) {
        SessionCommand.PAUSE_DOSE.requireIn(session.status());
        if (timeline().paused()) {
            throw Refused.conflict("already-paused", "The pump stands still already.", Map.of());
        }
        return touched(new PumpAction(PumpAction.Kind.PAUSE, at, signed, null, reason));
    }

    /** The pump goes on as it was set before the pause. */
    Change<Session> resume(Instant at, Signed signed) {
        SessionCommand.RESUME_DOSE.requireIn(session.status());
        PumpTimeline timeline = timeline();
        if (!timeline.paused()) {
            throw Refused.conflict("not-paused", "The pump is running.", Map.of());
        }
        MillilitresPerHour before = timeline.settings().stream()
                .map(setting -> setting.rate())
                .filter(rate -> rate != null)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return touched(new PumpAction(PumpAction.Kind.RESUME, at, signed, before, null));
    }

    /** Another rate, while the pump runs or to go on with. */
    Change<Session> changeRate(Instant at, MillilitresPerHour rate, @Nullable String reason, Signed signed) {
        SessionCommand.CHANGE_RATE.requireIn(session.status());
        timeline();
        return touched(new PumpAction(PumpAction.Kind.CHANGE_RATE, at, signed, rate, reason));
    }

    private Change<Session> touched(PumpAction action) {
        DoseGiven dose = session.dose();
        if (action.at().isBefore(timeline().last().from())) {
            throw Refused.unprocessable(
                    "pump-set-later",
                    "The pump was last set at %s: what was done before cannot be entered after it."
                            .formatted(timeline().last().from()));
        }
        return Change.to(session.then(session.visit().withDose(dose.with(action))));
    }

    private PumpTimeline timeline() {
        return session.dose()
                .timeline()
                .orElseThrow(() ->
                        Refused.unprocessable("no-pump", "An injection is given whole: there is no pump to set."));
    }
}
