package health.daybreak.treatment.adverse;

/** How it ended. */
public enum Outcome {
    RECOVERED,
    RECOVERING,
    NOT_RECOVERED,
    RECOVERED_WITH_SEQUELAE,
    FATAL,
    UNKNOWN;

    /** Whether nothing more is to be waited for. */
    boolean settled() {
        return switch (this) {
            case RECOVERED, RECOVERED_WITH_SEQUELAE, FATAL -> true;
            case RECOVERING, NOT_RECOVERED, UNKNOWN -> false;
        };
    }
}
