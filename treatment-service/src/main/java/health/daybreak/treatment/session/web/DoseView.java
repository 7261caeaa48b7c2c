package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Infusion;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.SecondCheck;
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

    /** What became of it. */
    record GivenView(
            Instant startedAt,
            String startedBy,
            Instant plannedEnd,
            @Nullable String lot,
            @Nullable Instant endedAt,
            @Nullable BigDecimal givenMilligrams,
            boolean stoppedEarly,
            @Nullable String stopReason) {

        static GivenView of(DoseGiven dose) {
            DoseGiven.End end = dose.end();
            return new GivenView(
                    dose.started().at(),
                    dose.started().by(),
                    dose.plannedEnd(),
                    dose.lot(),
                    end == null ? null : end.signed().at(),
                    end == null ? null : end.milligrams(),
                    end != null && end.stoppedEarly(),
                    end == null ? null : end.reason());
        }
    }

    static DoseView of(
            DosePlan plan,
            List<String> problems,
            boolean needsSecondPerson,
            @Nullable SecondCheck check,
            @Nullable DoseGiven given) {
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
                given == null ? null : GivenView.of(given));
    }
}
