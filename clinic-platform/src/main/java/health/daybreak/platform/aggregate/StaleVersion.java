package health.daybreak.platform.aggregate;

import java.util.List;

/** Somebody else saved first: the version that was seen is no longer the latest. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seen;
    private final long current;
    private final transient List<Past> since;

    public StaleVersion(long seen, long current, List<Past> since) {
        super("Version " + seen + " was changed by somebody else and is now version " + current
                + ". Read it again and repeat what you meant to change.");
        this.seen = seen;
        this.current = current;
        this.since = List.copyOf(since);
    }

    public long seen() {
        return seen;
    }

    public long current() {
        return current;
    }

    /** What happened after the version that was seen, oldest first. */
    public List<Past> since() {
        return since;
    }
}
