package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.CheckName.BLOOD_PRESSURE;
import static health.daybreak.treatment.gate.CheckName.BREATHING;
import static health.daybreak.treatment.gate.CheckName.HEART_RATE;
import static health.daybreak.treatment.gate.CheckName.OXYGEN;
import static health.daybreak.treatment.limits.LimitName.*;

import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.vitals.Reading;
import org.jspecify.annotations.Nullable;

/** Vital signs before the dose. */
final class VitalsChecks {

    private final Limits limits;

    VitalsChecks(Limits limits) {
        this.limits = limits;
    }

    Finding bloodPressure(Gate gate) {
        Reading reading = gate.answers().vitals();
        if (reading == null) {
            return missing(BLOOD_PRESSURE, GATE_SYSTOLIC_GO);
        }
        String value = reading.systolic() + "/" + reading.diastolic() + " mmHg";
        if (reached(reading, GATE_SYSTOLIC_CRISIS, GATE_DIASTOLIC_CRISIS)) {
            return Finding.stop(
                    BLOOD_PRESSURE,
                    value
                            + " is at or over %s: a nurse may not override this"
                                    .formatted(pair(GATE_SYSTOLIC_CRISIS, GATE_DIASTOLIC_CRISIS)),
                    limits.source(GATE_SYSTOLIC_CRISIS));
        }
        if (reached(reading, GATE_SYSTOLIC_STOP, GATE_DIASTOLIC_STOP)) {
            return Finding.stop(
                    BLOOD_PRESSURE,
                    value + " is at or over " + pair(GATE_SYSTOLIC_STOP, GATE_DIASTOLIC_STOP),
                    limits.source(GATE_SYSTOLIC_STOP));
        }
        boolean go = reading.systolic() <= limits.whole(GATE_SYSTOLIC_GO)
                && reading.diastolic() <= limits.whole(GATE_DIASTOLIC_GO);
        String limit = pair(GATE_SYSTOLIC_GO, GATE_DIASTOLIC_GO);
        return go
                ? Finding.go(BLOOD_PRESSURE, value + ", at most " + limit, limits.source(GATE_SYSTOLIC_GO))
                : recheck(BLOOD_PRESSURE, value + " is over " + limit, gate, GATE_SYSTOLIC_GO);
    }

    Finding heartRate(Gate gate) {
        Reading reading = gate.answers().vitals();
        return banded(
                HEART_RATE,
                reading == null ? null : reading.heartRate(),
                "a minute",
                gate,
                new Band(
                        GATE_HEART_RATE_STOP_LOW,
                        GATE_HEART_RATE_GO_LOW,
                        GATE_HEART_RATE_GO_HIGH,
                        GATE_HEART_RATE_STOP_HIGH));
    }

    Finding oxygen(Gate gate) {
        Reading reading = gate.answers().vitals();
        return banded(
                OXYGEN,
                reading == null ? null : reading.oxygen(),
                "% on room air",
                gate,
                new Band(GATE_OXYGEN_STOP, GATE_OXYGEN_GO, null, null));
    }

    Finding breathing(Gate gate) {
        Reading reading = gate.answers().vitals();
        return banded(
                BREATHING,
                reading == null ? null : reading.breaths(),
                "breaths a minute",
                gate,
                new Band(GATE_BREATHS_LOW, GATE_BREATHS_LOW, GATE_BREATHS_GO_HIGH, GATE_BREATHS_STOP_HIGH));
    }

    private Finding banded(CheckName check, @Nullable Integer value, String unit, Gate gate, Band band) {
        if (value == null) {
            return missing(check, band.goLow);
        }
        String said = value + " " + unit;
        if (value < limits.whole(band.stopLow)) {
            return Finding.stop(check, said + " is below " + limits.whole(band.stopLow), limits.source(band.stopLow));
        }
        if (band.stopHigh != null && value > limits.whole(band.stopHigh)) {
            return Finding.stop(check, said + " is over " + limits.whole(band.stopHigh), limits.source(band.stopHigh));
        }
        if (value < limits.whole(band.goLow)) {
            return recheck(check, said + " is below " + limits.whole(band.goLow), gate, band.goLow);
        }
        if (band.goHigh != null && value > limits.whole(band.goHigh)) {
            return recheck(check, said + " is over " + limits.whole(band.goHigh), gate, band.goHigh);
        }
        return Finding.go(check, said, limits.source(band.goLow));
    }

    private Finding recheck(CheckName check, String why, Gate gate, LimitName limit) {
        String next = gate.rechecks() >= limits.whole(GATE_RECHECKS)
                ? ", still after %d rechecks: a prescriber decides".formatted(gate.rechecks())
                : ": check again in %d min".formatted(limits.whole(GATE_RECHECK_MINUTES));
        return Finding.hold(check, why + next, limits.source(limit));
    }

    private Finding missing(CheckName check, LimitName limit) {
        return Finding.unknown(check, "Not measured yet", limits.source(limit));
    }

    private boolean reached(Reading reading, LimitName systolic, LimitName diastolic) {
        return reading.systolic() >= limits.whole(systolic) || reading.diastolic() >= limits.whole(diastolic);
    }

    private String pair(LimitName systolic, LimitName diastolic) {
        return limits.whole(systolic) + "/" + limits.whole(diastolic);
    }

    /** Below the first or above the last it stops; between the middle ones it goes; in between it holds. */
    private record Band(
            LimitName stopLow,
            LimitName goLow,
            @Nullable LimitName goHigh,
            @Nullable LimitName stopHigh) {}
}
