package health.daybreak.notification.rule;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.link.LinkPurpose;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the rule table.
 *
 * @param id never changes; part of the id of every message it plans
 * @param version grows with every change of meaning
 * @param expiresAfter how long after it was due the message is still of use
 * @param channels in the order they are tried
 * @param routes how the drug must be given for the rule to apply, for example {@code KAP}; empty for any
 * @param link what a link in the message is for; null for a message without one
 * @param source where its numbers come from, with the mark of {@code docs/clinical-sources.md}
 */
public record Rule(
        String id,
        int version,
        String inWords,
        Occasion occasion,
        Timing timing,
        Duration expiresAfter,
        Audience audience,
        List<Channel> channels,
        String template,
        @Nullable LinkPurpose link,
        List<String> routes,
        String source) {

    public Rule {
        channels = List.copyOf(channels);
        routes = List.copyOf(routes);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("Rule " + id + " names no channel; expected at least one");
        }
        if (expiresAfter.isNegative() || expiresAfter.isZero()) {
            throw new IllegalArgumentException(
                    "Rule " + id + " expires after " + expiresAfter + "; expected more than 0");
        }
    }

    /** Whether it applies where the drug is given like this; null when that is not known. */
    public boolean appliesTo(@Nullable String route) {
        return routes.isEmpty() || route != null && routes.contains(route);
    }
}
