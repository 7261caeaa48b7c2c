package health.daybreak.notification.rule;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.link.LinkPurpose;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rule table from JSON, where exactly one of {@code lead}, {@code delay} and {@code laterDay} is given. */
public final class RuleFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleFile() {}

    /** The table; throws {@link IllegalArgumentException} naming the rule that makes no sense. */
    public static RuleTable read(InputStream json) {
        List<Line> lines = List.of(MAPPER.readValue(json, Line[].class));
        return new RuleTable(lines.stream().map(Line::rule).toList());
    }

    private record LaterDay(int days, LocalTime at) {}

    private record Line(
            String id,
            int version,
            String inWords,
            Occasion event,
            @Nullable Duration lead,
            @Nullable Duration delay,
            @Nullable LaterDay laterDay,
            Duration expiresAfter,
            Audience audience,
            List<Channel> channels,
            String template,
            @Nullable LinkPurpose link,
            @Nullable List<String> routes,
            String source) {

        Rule rule() {
            return new Rule(
                    id,
                    version,
                    inWords,
                    event,
                    timing(),
                    expiresAfter,
                    audience,
                    channels,
                    template,
                    link,
                    routes == null ? List.of() : routes,
                    source);
        }

        private Timing timing() {
            if (lead != null && delay == null && laterDay == null) {
                return new Timing.Before(lead);
            }
            if (lead == null && delay != null && laterDay == null) {
                return new Timing.After(delay);
            }
            if (lead == null && delay == null && laterDay != null) {
                return new Timing.OnLaterDay(laterDay.days(), laterDay.at());
            }
            throw new IllegalArgumentException("Rule " + id + " must have exactly one of lead, delay and laterDay");
        }
    }
}
