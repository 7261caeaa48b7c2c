package health.daybreak.reporting.outcomes;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.reporting.journey.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as better, remitted or worse: clinical defaults with their sources, to be signed off by a clinician.
 *
 * @param inForceFrom the date from which these values apply
 * @param smallestCell the smallest number of people that a comparison of groups shows, other than none
 * @param doseEdges where the bands of doses meet by which groups are made, the lowest first
 */
@ConfigurationProperties("daybreak.reporting.outcomes")
public record OutcomeSettings(
        LocalDate inForceFrom,
        FollowUp followUp,
        Criterion smallestCell,
        List<DoseEdge> doseEdges,
        List<Instrument> instruments) {

    public OutcomeSettings {
        doseEdges = List.copyOf(doseEdges);
        instruments = List.copyOf(instruments);
        List<BigDecimal> edges =
                doseEdges.stream().map(DoseEdge::milligramsPerKilogram).toList();
        if (edges.isEmpty() || !edges.equals(List.copyOf(new TreeSet<>(edges)))) {
            throw new IllegalArgumentException(
                    "daybreak.reporting.outcomes.dose-edges must name at least one dose in mg/kg,"
                            + " and each must be higher than the one before; they are " + edges);
        }
    }

    /**
     * A number and where it comes from.
     *
     * @param mark {@code S} read in the source, {@code R} recalled and still to be verified, {@code P} our own proposal
     */
    public record Criterion(int value, String source, String mark) {}

    /** A dose at which one band ends and the next begins, and where that comes from, as in {@link Criterion}. */
    public record DoseEdge(BigDecimal milligramsPerKilogram, String source, String mark) {}

    /** How long after the last induction session a score counts as the result of the induction, in days. */
    public record FollowUp(Criterion fromDays, Criterion toDays) {}

    /**
     * What a study found, to be shown beside the clinic's own figures.
     *
     * @param what {@code RESPONSE}, {@code REMISSION}, {@code WORSE}, {@code LOWER}, {@code HIGHER} in percent, or
     *     {@code EFFECT_SIZE} as Cohen's d, or {@code KEPT_RESPONSE} in percent {@code weeks} after the last dose
     * @param patients how many were analysed; null where the reference does not say
     * @param when at what point the study looked, and what it means by it where that is not what Daybreak means
     */
    public record Benchmark(
            String what,
            BigDecimal value,
            @Nullable Integer weeks,
            String study,
            @Nullable Integer patients,
            String when,
            String mark) {}

    /**
     * An instrument and what its totals mean; a criterion that is not defined for it is null.
     *
     * @param highest the worst total, or the place of the worst level counted from 0
     * @param responsePercent the drop from baseline, in percent of it, that counts as response
     * @param remissionBelow totals under this count as remission
     * @param meaningfulDrop the drop in points that a patient notices
     * @param worseningRise the rise in points over baseline that counts as worsening
     * @param levels of an instrument that is never summed: its bands, the best first; empty where there is a total
     * @param benchmarks what studies found with it
     */
    public record Instrument(
            String name,
            int highest,
            @Nullable Criterion responsePercent,
            @Nullable Criterion remissionBelow,
            @Nullable Criterion meaningfulDrop,
            @Nullable Criterion worseningRise,
            @DefaultValue List<String> levels,
            @DefaultValue List<Benchmark> benchmarks) {

        public Instrument {
            levels = List.copyOf(levels);
            benchmarks = List.copyOf(benchmarks);
        }

        /** Whether it has levels and no total, so that there is neither a mean nor a difference in points. */
        boolean ranked() {
            return !levels().isEmpty();
        }

        /** The total of a score, or the place of its level; null of a level that this version does not know. */
        @Nullable
        Integer valueOf(Score score) {
            if (!ranked()) {
                return score.total();
            }
            int place = score.band() == null ? -1 : levels().indexOf(score.band());
            return place < 0 ? null : Integer.valueOf(place);
        }
    }

    /** The instrument of this name; throws {@link Refused} when outcomes are not defined for it. */
    public Instrument instrument(String name) {
        return instruments.stream()
                .filter(instrument -> instrument.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "instrument-unknown",
                        "Outcomes are shown for "
                                + String.join(
                                        ", ",
                                        instruments.stream()
                                                .map(Instrument::name)
                                                .toList())
                                + "."));
    }
}
