package health.daybreak.notification.rule;

import health.daybreak.notification.channel.Channel;
import java.time.Duration;
import java.util.List;

/**
 * One line of the rule table.
 *
 * @param id never changes; part of the id of every message it plans
 * @param version grows with every change of meaning
 * @param expiresAfter how long after it was due the message is still of use
 * @param channels in the order they are tried
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
        String source) {

    public Rule {
        channels = List.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("Rule " + id + " names no channel; expected at least one");
        }
        if (expiresAfter.isNegative() || expiresAfter.isZero()) {
            throw new IllegalArgumentException(
                    "Rule " + id + " expires after " + expiresAfter + "; expected more than 0");
        }
    }
}
