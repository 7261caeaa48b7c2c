package health.daybreak.treatment.session;

/** What somebody is at the chair; other roles have no part in a session. */
public enum Role {
    FRONT_DESK,
    NURSE,
    PRESCRIBER,
    THERAPIST
}
