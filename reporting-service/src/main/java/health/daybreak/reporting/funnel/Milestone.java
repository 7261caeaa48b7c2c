package health.daybreak.reporting.funnel;

import java.util.EnumSet;
import java.util.List;

/** What may become of somebody who asked for help. */
public enum Milestone {
    INQUIRY,
    SCREENED,
    ELIGIBLE,
    COURSE_STARTED,
    FIRST_SESSION_COMPLETED,
    COURSE_COMPLETED,
    /** Was screened and never found eligible. */
    DECLINED,
    /** Had a course discontinued and none completed. */
    LEFT_EARLY;

    /** The stages of the funnel, from the first on. */
    public static final List<Milestone> STAGES = List.copyOf(EnumSet.range(INQUIRY, COURSE_COMPLETED));
}
