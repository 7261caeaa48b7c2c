package health.daybreak.scheduling.course;

import health.daybreak.scheduling.candidate.Screening;
import health.daybreak.scheduling.candidate.TestsAnsweredFor;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Route;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the prescriber ordered; never changes.
 *
 * @param answeredFor tests that were not done when the course started, for which the prescriber answers; null for none
 */
public record CourseOrder(
        String screeningId,
        String indication,
        String protocolId,
        int protocolVersion,
        Route route,
        BigDecimal doseMilligramsPerKilogram,
        @Nullable Integer infusionMinutes,
        String startedBy,
        Instant startedAt,
        @Nullable TestsAnsweredFor answeredFor) {

    static CourseOrder of(
            Protocol protocol,
            Screening screening,
            @Nullable TestsAnsweredFor answeredFor,
            String startedBy,
            Instant startedAt) {
        return new CourseOrder(
                screening.screeningId(),
                screening.indication(),
                protocol.protocolId(),
                protocol.version(),
                protocol.route(),
                protocol.doseMilligramsPerKilogram(),
                protocol.infusionMinutes(),
                startedBy,
                startedAt,
                answeredFor);
    }

    /** The same for people who do not treat: without the reason that a prescriber gave. */
    public CourseOrder withoutReasons() {
        return answeredFor == null
                ? this
                : new CourseOrder(
                        screeningId,
                        indication,
                        protocolId,
                        protocolVersion,
                        route,
                        doseMilligramsPerKilogram,
                        infusionMinutes,
                        startedBy,
                        startedAt,
                        answeredFor.withoutReason());
    }
}
