package health.daybreak.notification.escalation;

/** How urgent a flag is, as intake names it. */
public enum RiskLevel {
    LOW,
    MODERATE,
    HIGH;

    /** The level of this name; a name from the future is as urgent as can be, because somebody must look. */
    static RiskLevel of(String name) {
        for (RiskLevel level : values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        return HIGH;
    }
}
