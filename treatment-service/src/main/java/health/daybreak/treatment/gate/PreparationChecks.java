package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.CheckName.ESCORT;
import static health.daybreak.treatment.gate.CheckName.FASTING;
import static health.daybreak.treatment.gate.CheckName.WEIGHT;
import static health.daybreak.treatment.limits.LimitName.GATE_CLEAR_FLUID_HOURS;
import static health.daybreak.treatment.limits.LimitName.GATE_MEAL_STOP_HOURS;
import static health.daybreak.treatment.limits.LimitName.GATE_SOLIDS_HOURS;
import static health.daybreak.treatment.limits.LimitName.GATE_WEIGHT_DAYS;

import health.daybreak.treatment.dose.Weighing;
import health.daybreak.treatment.limits.Limits;
import java.time.Duration;
import java.time.Instant;

/** How the patient came: with whom, when last fed, how heavy. */
final class PreparationChecks {

    private static final String ESCORT_SOURCE = "Esketamine label and clinics: somebody takes the patient home [S]";

    private final Limits limits;

    PreparationChecks(Limits limits) {
        this.limits = limits;
    }

    Finding escort(Gate gate) {
        GateAnswers answers = gate.answers();
        if (Boolean.TRUE.equals(answers.escortNone())) {
            return Finding.block(ESCORT, "Nobody takes the patient home: do not dose", ESCORT_SOURCE);
        }
        Escort escort = answers.escort();
        if (escort == null) {
            return Finding.unknown(ESCORT, "Who takes the patient home? Not asked yet", ESCORT_SOURCE);
        }
        return escort.complete()
                ? Finding.go(ESCORT, "Somebody is named, with a phone and a time", ESCORT_SOURCE)
                : Finding.hold(ESCORT, "Name, phone and time of the escort are needed", ESCORT_SOURCE);
    }

    Finding fasting(Gate gate) {
        GateAnswers answers = gate.answers();
        Instant solids = answers.lastSolidsAt();
        Instant fluid = answers.lastClearFluidAt();
        if (solids == null || fluid == null) {
            return Finding.unknown(
                    FASTING,
                    "When did the patient last eat and drink? Not asked yet",
                    limits.source(GATE_SOLIDS_HOURS));
        }
        Duration sinceSolids = Duration.between(solids, gate.at());
        boolean meal = !Boolean.FALSE.equals(answers.fullMeal());
        if (meal && sinceSolids.compareTo(limits.hours(GATE_MEAL_STOP_HOURS)) < 0) {
            return Finding.stop(
                    FASTING, "A full meal %s ago".formatted(words(sinceSolids)), limits.source(GATE_MEAL_STOP_HOURS));
        }
        Duration sinceFluid = Duration.between(fluid, gate.at());
        String said = "Food %s ago, clear fluid %s ago".formatted(words(sinceSolids), words(sinceFluid));
        if (sinceSolids.compareTo(limits.hours(GATE_SOLIDS_HOURS)) < 0) {
            return Finding.hold(FASTING, said + ": decide on an anti-emetic", limits.source(GATE_SOLIDS_HOURS));
        }
        return sinceFluid.compareTo(limits.hours(GATE_CLEAR_FLUID_HOURS)) < 0
                ? Finding.hold(FASTING, said + ": decide on an anti-emetic", limits.source(GATE_CLEAR_FLUID_HOURS))
                : Finding.go(FASTING, said, limits.source(GATE_SOLIDS_HOURS));
    }

    Finding weight(Gate gate) {
        Weighing weighing = gate.weighing();
        String source = limits.source(GATE_WEIGHT_DAYS);
        if (weighing == null) {
            return Finding.block(WEIGHT, "No weight is known: weigh the patient", source);
        }
        Duration age = Duration.between(weighing.takenAt(), gate.at());
        return age.compareTo(Duration.ofDays(limits.whole(GATE_WEIGHT_DAYS))) <= 0
                ? Finding.go(WEIGHT, weighing.weight() + ", " + days(age), source)
                : Finding.block(WEIGHT, weighing.weight() + " is " + days(age) + ": weigh again", source);
    }

    private static String days(Duration age) {
        long days = age.toDays();
        return days == 0 ? "from today" : days + " days old";
    }

    private static String words(Duration since) {
        return "%d h %d min".formatted(since.toHours(), since.toMinutesPart());
    }
}
