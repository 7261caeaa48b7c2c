package health.daybreak.treatment.monitoring.chart;

import health.daybreak.treatment.monitoring.MonitoringForm;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.Session;
import org.jspecify.annotations.Nullable;

/** Where a session is with its monitoring form. */
public enum FormStatus {
    /** The clinic kept no forms for such sessions when the dose began, or none has begun. */
    NOT_KEPT,
    /** The dose was stopped before anything went in: there was nothing to observe. */
    NOTHING_GIVEN,
    /** The patient is still here: the chart grows. */
    UNDER_WAY,
    TO_SUBMIT,
    SUBMITTED;

    /** The status of a session with this form, if there is one. */
    public static FormStatus of(@Nullable MonitoringForm form, Session session) {
        if (form == null || session.visit().dose() == null) {
            return NOT_KEPT;
        }
        if (form.latest().isPresent()) {
            return SUBMITTED;
        }
        DoseGiven.End end = session.visit().dose().end();
        if (end != null && end.milligrams().signum() == 0) {
            return NOTHING_GIVEN;
        }
        return switch (session.status()) {
            case DISCHARGED, SIGNED, ABORTED -> TO_SUBMIT;
            case BOOKED, ARRIVED, READY, HELD, STOPPED, DOSING, RECOVERY, CANCELLED, MISSED -> UNDER_WAY;
        };
    }
}
