package health.daybreak.scheduling.staff;

/** What lets a person do what they do. */
public enum CredentialKind {
    LICENCE("licence"),
    BOARD_CERTIFICATION("board certification"),
    DEA_REGISTRATION("DEA registration"),
    ACLS("ACLS certificate");

    private final String words;

    CredentialKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
