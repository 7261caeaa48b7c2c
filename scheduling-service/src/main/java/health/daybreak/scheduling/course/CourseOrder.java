package health.daybreak.scheduling.course;

import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Route;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the prescriber ordered; never changes. */
public record CourseOrder(
        String screeningId,
        String indication,
        String protocolId,
        int protocolVersion,
        Route route,
        BigDecimal doseMilligramsPerKilogram,
        @Nullable Integer infusionMinutes,
        String startedBy,
        Instant startedAt) {

    static CourseOrder of(
            Protocol protocol, String screeningId, String indication, String startedBy, Instant startedAt) {
        return new CourseOrder(
                screeningId,
                indication,
                protocol.protocolId(),
                protocol.version(),
                protocol.route(),
                protocol.doseMilligramsPerKilogram(),
                protocol.infusionMinutes(),
                startedBy,
                startedAt);
    }
}
