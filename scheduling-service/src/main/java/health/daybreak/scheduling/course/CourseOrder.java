package health.daybreak.scheduling.course;

import health.daybreak.scheduling.candidate.Screening;
import health.daybreak.scheduling.candidate.TestsAnsweredFor;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Route;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the prescriber ordered; never changes.
 *
 * @param validDays for how many days from the first dose it holds; null: for as long as the course runs
 * @param taperVisits how many visits the taper has before maintenance begins; null in orders that do not say it
 * @param skills what its people must be able to do besides what the protocol asks, by the names of the clinic's list; absent
 *     in orders from before there were any
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
        @Nullable Integer validDays,
        @Nullable Integer taperVisits,
        @Nullable TestsAnsweredFor answeredFor,
        Set<String> skills) {

    public CourseOrder {
        skills = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNullElse(skills, Set.<String>of())));
    }

    static CourseOrder of(
            Protocol protocol,
            Screening screening,
            @Nullable TestsAnsweredFor answeredFor,
            Set<String> skills,
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
                protocol.orderValidDays(),
                protocol.taperVisits(),
                answeredFor,
                skills);
    }

    /** The last local date on which a dose may be given by it, counted from the first; null when it does not end. */
    @Nullable
    LocalDate validUntil(LocalDate firstDose) {
        return validDays == null ? null : firstDose.plusDays(validDays);
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
                        validDays,
                        taperVisits,
                        answeredFor.withoutReason(),
                        skills);
    }
}
