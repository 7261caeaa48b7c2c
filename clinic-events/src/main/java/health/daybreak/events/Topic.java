package health.daybreak.events;

import java.util.Map;

/** The topics of Daybreak, one per stream. */
public enum Topic {
    PATIENTS("daybreak.patients", false),
    CONTACTS("daybreak.contacts", true),
    COURSES("daybreak.courses", false),
    SESSIONS("daybreak.sessions", false),
    OFFERS("daybreak.offers", false),
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

    /**
     * How the broker keeps it, by the broker's own names. What a compacted topic forgets, it must forget soon and for good:
     * its log is cut every minute, each cut part is cleaned as soon as a single record of it is out of date, and what was
     * cleaned leaves the disk a second later. Its tombstones stay for a week, for services that were away.
     */
    public Map<String, String> configuration() {
        return compacted
                ? Map.of(
                        "cleanup.policy", "compact",
                        "segment.ms", "60000",
                        "max.compaction.lag.ms", "60000",
                        "min.cleanable.dirty.ratio", "0.01",
                        "delete.retention.ms", "604800000",
                        "file.delete.delay.ms", "1000")
                : Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
    }

    /** Whether only the latest event of each key is kept; the others are kept for ever. */
    public boolean compacted() {
        return compacted;
    }
}
