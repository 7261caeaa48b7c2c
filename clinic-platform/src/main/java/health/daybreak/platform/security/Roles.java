package health.daybreak.platform.security;

/** The roles that a token may carry in its {@code roles} claim. */
public final class Roles {

    public static final String FRONT_DESK = "FRONT_DESK";
    public static final String NURSE = "NURSE";
    public static final String PRESCRIBER = "PRESCRIBER";
    /** A prescriber who answers for the clinic's medicine; held beside PRESCRIBER. */
    public static final String MEDICAL_DIRECTOR = "MEDICAL_DIRECTOR";

    public static final String THERAPIST = "THERAPIST";
    public static final String MANAGER = "MANAGER";
    public static final String ANALYST = "ANALYST";
    public static final String AUDITOR = "AUDITOR";

    /** Somebody who opened a link of their own; held only by tokens of the gateway, for the purpose of that link. */
    public static final String PATIENT = "PATIENT";

    /** The gateway itself, for those whom nobody knows yet: opening links, taking the public form in. */
    public static final String GATEWAY = "GATEWAY";

    private Roles() {}
}
