package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Infusion;
import health.daybreak.treatment.dose.MillilitresPerHour;
import health.daybreak.treatment.dose.PumpTimeline;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.SecondCheck;
import health.daybreak.treatment.session.TopUp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dose with its arithmetic; before the start it is the plan as it follows from order and weight.
 *
 * @param steps the arithmetic, line by line
 * @param problems guard rails that the plan passes: it cannot be started
 * @param needsSecondPerson whether another nurse or prescriber must check it first
 */
record DoseView(
        boolean started,
        BigDecimal milligrams,
        BigDecimal milligramsPerKilogram,
        BigDecimal weightKilograms,
        BigDecimal concentration,
        BigDecimal drawnMillilitres,
        @Nullable BigDecimal totalMillilitres,
        @Nullable Integer minutes,
        @Nullable BigDecimal millilitresPerHour,
        List<DosePlan.Step> steps,
        List<String> problems,
        boolean needsSecondPerson,
        @Nullable SecondCheck secondCheck,
        @Nullable GivenView given) {

    /**
     * What became of it.
     *
     * @param pausedSince since when the pump stands still, if it does
     * @param soFarMilligrams what the pump's timeline comes to by now, or came to at the end; null for an injection
     * @param pump stretch by stretch, oldest first; empty for an injection
     */
    record GivenView(
            Instant startedAt,
            String startedBy,
            Instant plannedEnd,
            @Nullable String lot,
            @Nullable Instant endedAt,
            @Nullable BigDecimal givenMilligrams,
            boolean stoppedEarly,
            @Nullable String stopReason,
            @Nullable Instant pausedSince,
            @Nullable BigDecimal soFarMilligrams,
            @Nullable BigDecimal soFarMillilitres,
            @Nullable BigDecimal millilitresPerHour,
            List<StretchView> pump,
            List<TopUpView> topUps) {

        static GivenView of(DoseGiven dose, Instant now) {
            DoseGiven.End end = dose.end();
            Instant at = end == null ? now : end.signed().at();
            PumpTimeline timeline = dose.timeline().orElse(null);
            return new GivenView(
                    dose.started().at(),
                    dose.started().by(),
                    dose.plannedEnd(),
                    dose.lot(),
                    end == null ? null : end.signed().at(),
                    end == null ? null : end.milligrams(),
                    end != null && end.stoppedEarly(),
                    end == null ? null : end.reason(),
                    dose.pausedSince(),
                    timeline == null ? null : timeline.milligramsAt(at),
                    timeline == null ? null : timeline.millilitresAt(at),
                    timeline == null ? null : rate(timeline.last().rate()),
                    timeline == null
                            ? List.of()
                            : timeline.stretches(at).stream()
                                    .map(StretchView::of)
                                    .toList(),
                    dose.topUps().stream().map(TopUpView::of).toList());
        }
    }

    /** What was added, and by whom. */
    record TopUpView(BigDecimal milligrams, Instant at, String by) {

        static TopUpView of(TopUp added) {
            return new TopUpView(
                    added.milligrams().value(), added.at(), added.signed().by());
        }
    }

    /**
     * The pump between two settings.
     *
     * @param millilitresPerHour null while it stood still
     */
    record StretchView(
            Instant from, Instant until, @Nullable BigDecimal millilitresPerHour, BigDecimal millilitres) {

        static StretchView of(PumpTimeline.Stretch stretch) {
            return new StretchView(stretch.from(), stretch.until(), rate(stretch.rate()), stretch.millilitres());
        }
    }

    private static @Nullable BigDecimal rate(@Nullable MillilitresPerHour rate) {
        return rate == null ? null : rate.value();
    }

    static DoseView of(
            DosePlan plan,
            List<String> problems,
            boolean needsSecondPerson,
            @Nullable SecondCheck check,
            @Nullable DoseGiven given,
            Instant now) {
        Infusion infusion = plan.infusion();
        return new DoseView(
                given != null,
                plan.given().value(),
                plan.ordered().value(),
                plan.weight().value(),
                plan.concentration().value(),
                plan.drawn().value(),
                infusion == null ? null : infusion.total().value(),
                infusion == null ? null : infusion.minutes(),
                infusion == null ? null : infusion.rate().value(),
                plan.steps(),
                problems,
                needsSecondPerson,
                check,
                given == null ? null : GivenView.of(given, now));
    }
}
