package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import java.util.Locale;
import java.util.Map;

/** How far a course has come. */
public enum Stage {
    /** Its sessions are being claimed; nobody has heard of it yet. */
    BOOKING,
    /** Every session was claimed and the others know. */
    ACTIVE,
    /** It could not be booked; nothing of it remains. */
    NOT_BOOKED,
    /** A prescriber ended it early. */
    DISCONTINUED,
    /** A prescriber ended it as planned. */
    COMPLETED;

    /** Refused (409) unless this is the stage that is needed. */
    void refuseUnless(Stage needed, String wanted) {
        if (this != needed) {
            throw Refused.conflict(
                    "course-not-" + needed.name().toLowerCase(Locale.ROOT),
                    "The course is " + this + " and cannot be " + wanted + "; it would have to be " + needed + ".",
                    Map.of("stage", name()));
        }
    }

    /** Whether nothing more will happen in it. */
    public boolean over() {
        return this == NOT_BOOKED || this == DISCONTINUED || this == COMPLETED;
    }
}
