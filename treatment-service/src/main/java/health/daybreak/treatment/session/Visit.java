package health.daybreak.treatment.session;

import org.jspecify.annotations.Nullable;

/** What happened since the patient came through the door; null for what has not happened. */
public record Visit(
        @Nullable Signed arrival,
        GateLog gate,
        @Nullable SecondCheck secondCheck,
        @Nullable DoseGiven dose,
        Chart chart,
        @Nullable Departure departure,
        @Nullable SignOff signOff,
        @Nullable Ending ending) {

    static Visit none() {
        return new Visit(null, GateLog.empty(), null, null, Chart.empty(), null, null, null);
    }

    Visit arrived(Signed signed) {
        return new Visit(signed, gate, secondCheck, dose, chart, departure, signOff, ending);
    }

    /** A new pass through the gate: what a second person checked before counts no more. */
    Visit withGate(GateLog log) {
        return new Visit(arrival, log, null, dose, chart, departure, signOff, ending);
    }

    Visit checkedBy(SecondCheck check) {
        return new Visit(arrival, gate, check, dose, chart, departure, signOff, ending);
    }

    Visit withDose(DoseGiven given) {
        return new Visit(arrival, gate, secondCheck, given, chart, departure, signOff, ending);
    }

    Visit withChart(Chart newer) {
        return new Visit(arrival, gate, secondCheck, dose, newer, departure, signOff, ending);
    }

    Visit left(Departure how) {
        return new Visit(arrival, gate, secondCheck, dose, chart, how, signOff, ending);
    }

    Visit signed(SignOff how) {
        return new Visit(arrival, gate, secondCheck, dose, chart, departure, how, ending);
    }

    /** The same without a word that anybody wrote: who did what and when, and every number, stay. */
    Visit withoutWords() {
        return new Visit(
                arrival,
                gate.withoutWords(),
                secondCheck,
                dose == null ? null : dose.withoutWords(),
                chart.withoutWords(),
                departure == null ? null : departure.withoutWords(),
                signOff == null ? null : signOff.withoutWords(),
                ending == null ? null : new Ending(ending.signed(), ending.reason(), null));
    }

    Visit ended(Ending how) {
        return new Visit(arrival, gate, secondCheck, dose, chart, departure, signOff, how);
    }
}
