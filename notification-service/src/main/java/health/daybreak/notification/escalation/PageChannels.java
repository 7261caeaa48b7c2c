package health.daybreak.notification.escalation;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.ProtectedChannel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ways to staff. They lead to the same providers as those to patients, but through a breaker, a bulkhead and a rate of
 * their own: a thousand reminders that are due do not keep a page waiting.
 */
final class PageChannels {

    private final Map<Channel, ProtectedChannel> byChannel = new EnumMap<>(Channel.class);

    PageChannels(List<ProtectedChannel> channels) {
        channels.forEach(channel -> byChannel.put(channel.channel(), channel));
    }

    ProtectedChannel.Admission enter(Channel channel) {
        ProtectedChannel found = byChannel.get(channel);
        return found == null ? new ProtectedChannel.Admission.Unavailable() : found.enter();
    }
}
