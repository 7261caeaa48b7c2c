package health.daybreak.notification.escalation;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The ladders of all levels that somebody is paged about. */
public final class Ladders {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<Ladder> ladders;

    /** Throws {@link IllegalArgumentException} when a level that somebody must be paged about has not exactly one. */
    public Ladders(List<Ladder> ladders) {
        for (RiskLevel level : List.of(RiskLevel.MODERATE, RiskLevel.HIGH)) {
            if (ladders.stream().filter(ladder -> ladder.level() == level).count() != 1) {
                throw new IllegalArgumentException("Somebody must be paged about " + level + ": it needs one ladder");
            }
        }
        this.ladders = List.copyOf(ladders);
    }

    /** Reads them from JSON; throws {@link IllegalArgumentException} naming what makes no sense. */
    public static Ladders read(InputStream json) {
        return new Ladders(List.of(MAPPER.readValue(json, Ladder[].class)));
    }

    /** All of them. */
    public List<Ladder> all() {
        return ladders;
    }

    /** The ladder of this level, or null when nobody is paged about it: a note is enough. */
    @Nullable
    Ladder of(RiskLevel level) {
        return ladders.stream()
                .filter(ladder -> ladder.level() == level)
                .findFirst()
                .orElse(null);
    }
}
