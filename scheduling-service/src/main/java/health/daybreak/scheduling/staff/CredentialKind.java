package health.daybreak.scheduling.staff;

/** What lets a person do what they do. */
public enum CredentialKind {
    LICENCE,
    BOARD_CERTIFICATION,
    DEA_REGISTRATION,
    ACLS
}
