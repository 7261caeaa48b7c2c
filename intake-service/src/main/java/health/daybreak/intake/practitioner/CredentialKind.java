package health.daybreak.intake.practitioner;

/** What lets a person do what they do, as the events name it. */
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
