package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What will become of a planned message if nothing changes until then.
 *
 * @param at when it is decided
 * @param channel over which it goes; null when it does not
 */
public record Outlook(Instant at, @Nullable Channel channel, String inWords, List<Finding> findings) {}
