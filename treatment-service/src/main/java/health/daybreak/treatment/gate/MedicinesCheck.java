package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.CheckName.MEDICINES;
import static health.daybreak.treatment.limits.LimitName.GATE_SEDATIVE_HOURS;

import health.daybreak.treatment.limits.Limits;
import java.util.ArrayList;
import java.util.List;

/** What was taken that should have been held, or held that should have been taken: a prescriber decides. */
final class MedicinesCheck implements GateCheck {

    private final Limits limits;

    MedicinesCheck(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Finding look(Gate gate) {
        MedicinesToday taken = gate.answers().medicines();
        String source = limits.source(GATE_SEDATIVE_HOURS);
        if (taken == null
                || taken.sedative() == null
                || taken.stimulant() == null
                || taken.pressureMedicineSkipped() == null) {
            return Finding.unknown(MEDICINES, "Which medicines were taken or held today? Not all asked yet", source);
        }
        List<String> against = new ArrayList<>();
        if (taken.sedative()) {
            against.add("a sedative in the last %d h: less effect, more sedation"
                    .formatted(limits.whole(GATE_SEDATIVE_HOURS)));
        }
        if (taken.stimulant()) {
            against.add("a stimulant or decongestant today: pressure and pulse");
        }
        if (taken.pressureMedicineSkipped()) {
            against.add("a blood pressure medicine was not taken");
        }
        return against.isEmpty()
                ? Finding.go(MEDICINES, "Taken and held as told", source)
                : Finding.hold(MEDICINES, sentence(String.join("; ", against)), source);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
