package health.daybreak.gateway.visit;

import java.io.File;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patients' visits work.
 *
 * @param keyFile the private key that signs them, made when missing; without it a key lives as long as the process
 * @param lifetime how long a visit lasts before the page opens its link again, so how long one outlives the revocation
 * @param wrongLinks links from one address that open nothing, within the window, before the next is refused unseen
 * @param inquiries public forms from one address within the window
 * @param window how long either counts
 */
@ConfigurationProperties("daybreak.visit")
record VisitSettings(
        @Nullable File keyFile,
        @DefaultValue("10m") Duration lifetime,
        @DefaultValue("20") int wrongLinks,
        @DefaultValue("6") int inquiries,
        @DefaultValue("10m") Duration window) {}
