package health.daybreak.events;

/** The topics of Daybreak, one per stream. */
public enum Topic {
    PATIENTS("daybreak.patients", false),
    CONTACTS("daybreak.contacts", true),
    COURSES("daybreak.courses", false),
    SESSIONS("daybreak.sessions", false),
    STAFF("daybreak.staff", true),
    NOTIFICATIONS("daybreak.notifications", false),
    DRUG_LEDGER("daybreak.drug-ledger", false),
    RESEARCH("daybreak.research", false);

    /** Partitions of every topic; the key decides the partition, so a patient's story stays in order. */
    public static final int PARTITIONS = 6;

    private final String wireName;
    private final boolean compacted;

    Topic(String wireName, boolean compacted) {
        this.wireName = wireName;
        this.compacted = compacted;
    }

    /** The name on the broker, for example {@code daybreak.patients}. */
    public String wireName() {
        return wireName;
    }

    /** Whether only the latest event of each key is kept; the others are kept for ever. */
    public boolean compacted() {
        return compacted;
    }
}
