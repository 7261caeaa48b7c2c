package health.daybreak.scheduling.outage;

/** Why somebody or something is out. A list, so that no illness of a colleague is written down in words. */
public enum OutageReason {
    ILL,
    FAMILY,
    TRAVEL,
    BROKEN,
    WEATHER,
    POWER,
    OTHER
}
