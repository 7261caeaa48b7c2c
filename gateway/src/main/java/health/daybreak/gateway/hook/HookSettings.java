package health.daybreak.gateway.hook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What providers' calls are held to at the door.
 *
 * @param maxBody bytes of a call
 * @param refused calls from one address that are not accepted, within the window, before the next is refused unseen
 * @param window how long one counts
 */
@ConfigurationProperties("daybreak.hook")
record HookSettings(
        @DefaultValue("16384") int maxBody,
        @DefaultValue("60") int refused,
        @DefaultValue("10m") Duration window) {}
