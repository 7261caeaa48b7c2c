package health.daybreak.scheduling.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of how a course is given. A running course keeps the version that it started with.
 *
 * @param effectiveFrom the first day on which a course may start with this version
 * @param doseMilligramsPerKilogram the usual first dose, in mg per kg of body weight
 * @param infusionMinutes how long the infusion runs, in minutes; null when there is none
 * @param visitMinutes how long the chair is taken, from check-in to discharge
 * @param therapistThroughout whether a therapist stays in the room
 * @param sources where each number comes from, by the number's name
 */
public record Protocol(
        String protocolId,
        int version,
        String name,
        Route route,
        LocalDate effectiveFrom,
        BigDecimal doseMilligramsPerKilogram,
        @Nullable Integer infusionMinutes,
        int visitMinutes,
        boolean therapistThroughout,
        Induction induction,
        List<TaperStep> taper,
        Map<String, Source> sources) {

    /** Sessions start on this grid, in minutes; visits last a multiple of it. */
    public static final int GRID_MINUTES = 15;

    public Protocol {
        if (visitMinutes <= 0 || visitMinutes % GRID_MINUTES != 0) {
            throw new IllegalArgumentException("A visit lasts a multiple of " + GRID_MINUTES + " minutes, but "
                    + protocolId + " says " + visitMinutes);
        }
        taper = List.copyOf(taper);
        sources = Map.copyOf(sources);
    }
}
