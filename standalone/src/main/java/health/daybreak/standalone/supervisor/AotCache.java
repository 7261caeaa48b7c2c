package health.daybreak.standalone.supervisor;

import health.daybreak.standalone.CommandFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How the JDK's ahead-of-time caches are used, which cut the start of a service to about a third. */
public enum AotCache {
    /** Use a cache that fits, and start without one otherwise. */
    AUTO,
    /** Refuse to start when the cache is missing or does not fit, to prove that it does. */
    ON,
    /** Start without. */
    OFF,
    /** Write new caches when the processes end. */
    TRAIN;

    /**
     * By its name in any case.
     *
     * @throws CommandFailed if there is none of this name
     */
    public static AotCache named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("There is no AOT mode " + name + "; use auto, on, off or train.", e);
        }
    }

    List<String> flags(Path cache) {
        return switch (this) {
            case AUTO -> Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
            case ON -> List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on");
            case OFF -> List.of();
            case TRAIN -> List.of("-XX:AOTCacheOutput=" + cache);
        };
    }
}
