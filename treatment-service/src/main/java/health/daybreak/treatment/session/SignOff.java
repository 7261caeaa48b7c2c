package health.daybreak.treatment.session;

/** The signed note. */
public record SignOff(Signed signed, String note) {}
