package health.daybreak.treatment.monitoring;

/** Where a field has its content from. */
public enum Origin {
    /** From entries of the chart, which are named. */
    CHARTED,
    /** From whoever reviewed the form, because the chart does not have it. */
    SUPPLIED,
    /** From nowhere: it was not measured or not looked at, and whoever reviewed the form says why. */
    NOT_OBTAINED,
    /** Nobody has said anything yet. */
    MISSING
}
