package health.daybreak.treatment.session;

import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.PumpTimeline;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dose that began.
 *
 * @param plannedEnd of the infusion as the pump is set, or of an injection's effect; while the pump stands still, what it
 *     was before
 * @param baselineSetId the last vital signs that were charted before it
 * @param end null while it runs
 * @param pump what was done to the pump since the start, oldest first
 * @param topUps what was added, oldest first
 */
public record DoseGiven(
        DosePlan plan,
        Signed started,
        Instant plannedEnd,
        @Nullable String lot,
        @Nullable LocalDate expiresOn,
        @Nullable String baselineSetId,
        @Nullable End end,
        List<PumpAction> pump,
        List<TopUp> topUps) {

    private static final Duration EARLY = Duration.ofMinutes(1);

    public DoseGiven {
        // Documents from before the pump was charted have none.
        pump = pump == null ? List.of() : List.copyOf(pump);
        topUps = topUps == null ? List.of() : List.copyOf(topUps);
    }

    /** The dose as it begins. */
    static DoseGiven begun(
            DosePlan plan,
            Signed started,
            Instant plannedEnd,
            @Nullable String lot,
            @Nullable LocalDate expiresOn,
            @Nullable String baselineSetId) {
        return new DoseGiven(plan, started, plannedEnd, lot, expiresOn, baselineSetId, null, List.of(), List.of());
    }

    /**
     * What came of it.
     *
     * @param milligrams may be zero
     * @param byTimeline what the pump's timeline comes to; null for an injection, and where it was not worked out
     */
    public record End(
            Signed signed,
            BigDecimal milligrams,
            boolean stoppedEarly,
            @Nullable String reason,
            @Nullable BigDecimal byTimeline) {

        End withoutWords() {
            return new End(signed, milligrams, stoppedEarly, reason == null ? null : Session.ERASED, byTimeline);
        }
    }

    DoseGiven ended(End how) {
        return new DoseGiven(plan, started, plannedEnd, lot, expiresOn, baselineSetId, how, pump, topUps);
    }

    /** The dose after the pump was touched, with the end that follows from it. */
    DoseGiven with(PumpAction action) {
        List<PumpAction> all = new ArrayList<>(pump);
        all.add(action);
        DoseGiven changed = new DoseGiven(plan, started, plannedEnd, lot, expiresOn, baselineSetId, end, all, topUps);
        Instant empty = changed.timeline().map(PumpTimeline::emptyAt).orElse(null);
        return empty == null
                ? changed
                : new DoseGiven(plan, started, empty, lot, expiresOn, baselineSetId, end, all, topUps);
    }

    /** The dose with something added. */
    DoseGiven with(TopUp added) {
        List<TopUp> all = new ArrayList<>(topUps);
        all.add(added);
        return new DoseGiven(plan, started, plannedEnd, lot, expiresOn, baselineSetId, end, pump, all);
    }

    /** What was added so far, in mg. */
    public BigDecimal addedMilligrams() {
        return topUps.stream().map(added -> added.milligrams().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All there is: what was planned and what was added, in mg. */
    BigDecimal wholeMilligrams() {
        return plan.given().value().add(addedMilligrams());
    }

    DoseGiven withoutWords() {
        return new DoseGiven(
                plan,
                started,
                plannedEnd,
                lot,
                expiresOn,
                baselineSetId,
                end == null ? null : end.withoutWords(),
                pump.stream().map(PumpAction::withoutWords).toList(),
                topUps);
    }

    /** The pump's settings from the start on; empty for an injection. */
    public Optional<PumpTimeline> timeline() {
        if (plan.infusion() == null) {
            return Optional.empty();
        }
        PumpTimeline timeline = PumpTimeline.begun(plan.infusion(), plan.given(), started.at());
        for (PumpAction action : pump) {
            timeline = timeline.set(action.setting());
        }
        return Optional.of(timeline);
    }

    /** Since when the pump stands still; null while it runs, when the dose is over, and for an injection. */
    public @Nullable Instant pausedSince() {
        return end != null
                ? null
                : timeline()
                        .filter(PumpTimeline::paused)
                        .map(timeline -> timeline.last().from())
                        .orElse(null);
    }

    /** Whether the pump stands still and the dose is not over. */
    public boolean paused() {
        return pausedSince() != null;
    }

    /** Whether an infusion would still run, or waits to go on, at this moment. */
    boolean runsAt(Instant at) {
        return plan.route().infused() && (paused() || at.isBefore(plannedEnd.minus(EARLY)));
    }

    /** When it ended, or is to end. */
    public Instant endsAt() {
        return end == null ? plannedEnd : end.signed().at();
    }
}
