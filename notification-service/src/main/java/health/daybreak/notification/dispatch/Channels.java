package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.ProtectedChannel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All ways to reach people; each channel exactly once. */
public final class Channels {

    private final Map<Channel, ProtectedChannel> byChannel = new EnumMap<>(Channel.class);

    Channels(List<ProtectedChannel> channels) {
        channels.forEach(channel -> byChannel.put(channel.channel(), channel));
    }

    /** Whether a message is likely to be let in now; only {@link #enter} says so for sure. */
    boolean free(Channel channel) {
        ProtectedChannel found = byChannel.get(channel);
        return found != null && found.free();
    }

    /** Asks for a slot of this channel; never waits. */
    public ProtectedChannel.Admission enter(Channel channel) {
        ProtectedChannel found = byChannel.get(channel);
        return found == null ? new ProtectedChannel.Admission.Unavailable() : found.enter();
    }
}
