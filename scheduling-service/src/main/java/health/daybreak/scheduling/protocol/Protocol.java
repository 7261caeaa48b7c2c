package health.daybreak.scheduling.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of how a course is given. A running course keeps the version that it started with. Versions released before
 * something was written down have null there.
 *
 * @param effectiveFrom the first day on which a course may start with this version
 * @param doseMilligramsPerKilogram the usual first dose, in mg per kg of body weight
 * @param infusionMinutes how long the infusion runs, in minutes; null when there is none
 * @param visitMinutes how long the patient is there, from check-in to discharge
 * @param therapistThroughout whether a therapist stays in the room
 * @param visit what a dose's visit takes, phase by phase; null: the same people throughout
 * @param preparation the conversation before the first dose, or null when there is none
 * @param integration the conversation after each dose, or null when there is none
 * @param orderValidDays for how many days from the first dose the order holds; null: for as long as the course runs
 * @param maintenance the intervals after the taper; null: as the last step of the taper says
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
        @Nullable VisitNeeds visit,
        @Nullable Conversation preparation,
        @Nullable Conversation integration,
        Induction induction,
        List<TaperStep> taper,
        @Nullable List<ReviewPoint> reviews,
        @Nullable Integer orderValidDays,
        @Nullable Maintenance maintenance,
        Map<String, Source> sources) {

    /** Sessions start on this grid, in minutes; visits last a multiple of it. */
    public static final int GRID_MINUTES = 15;

    public Protocol {
        taper = List.copyOf(taper);
        sources = Map.copyOf(sources);
        reviews = List.copyOf(Objects.requireNonNullElse(reviews, List.of()));
        require(
                visitMinutes > 0 && visitMinutes % GRID_MINUTES == 0,
                protocolId,
                "a visit lasts a multiple of " + GRID_MINUTES + " minutes, not " + visitMinutes);
        require(
                visit == null || visit.minutes() == visitMinutes,
                protocolId,
                "the phases of a visit last as long as the visit of " + visitMinutes + " minutes");
        require(
                visit == null || !therapistThroughout || visit.phases().stream().allMatch(VisitPhase::therapist),
                protocolId,
                "a therapist who stays throughout is there in every phase");
        require(
                integration == null || integration.fromHours() < induction.minHoursBetween(),
                protocolId,
                "the windows cannot be met: an integration comes before the next dose");
        require(
                taper.stream().limit(Math.max(0, taper.size() - 1)).allMatch(step -> step.sessions() != null),
                protocolId,
                "only the last step of a taper has no end");
        require(
                orderValidDays == null || orderValidDays > induction.withinDays(),
                protocolId,
                "an order outlives an induction");
    }

    /** What a dose's visit takes, phase by phase. */
    public VisitNeeds needs() {
        return visit == null ? VisitNeeds.throughout(visitMinutes, therapistThroughout) : visit;
    }

    /** How many visits the taper has before its interval only repeats. */
    public int taperVisits() {
        return taper.stream()
                .mapToInt(step -> Objects.requireNonNullElse(step.sessions(), 0))
                .sum();
    }

    private static void require(boolean met, String protocolId, String sentence) {
        if (!met) {
            throw new IllegalArgumentException("Protocol " + protocolId + " makes no sense: " + sentence);
        }
    }
}
