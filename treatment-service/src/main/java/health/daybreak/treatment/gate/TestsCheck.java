package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.CheckName.TESTS;

import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.Readiness;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Labs, ECG and other tests that intake wants before a dose: what is missing or has run out holds. */
final class TestsCheck implements GateCheck {

    private static final String SOURCE = "House policy: labs and ECG in date before a dose; the terms are intake's [P]";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Override
    public Finding look(Gate gate) {
        PatientFacts patient = gate.facts().patient();
        Readiness readiness = patient == null ? null : patient.readiness();
        if (readiness == null) {
            return Finding.unknown(TESTS, "Nothing about labs and other tests has reached the chair yet", SOURCE);
        }
        List<Readiness.Test> inTheWay = readiness.inTheWayOfDosing(gate.at());
        return inTheWay.isEmpty()
                ? Finding.go(TESTS, "All that is wanted is done and counts", SOURCE)
                : Finding.hold(
                        TESTS,
                        inTheWay.stream().map(test -> words(test, gate)).collect(Collectors.joining("; ")),
                        SOURCE);
    }

    private static String words(Readiness.Test test, Gate gate) {
        String what = test.item().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (test.state()) {
            case "MISSING" -> what + " is missing";
            case "ORDERED" -> what + " is ordered, and its result is missing";
            case "AWAITING_REVIEW" -> what + " is out of the ordinary and waits for a prescriber's review";
            case "REPEAT" -> what + " must be done again";
            default ->
                test.validUntil() == null
                        ? what + " does not count"
                        : what + " ran out on " + DAY.format(test.validUntil().atZone(gate.zone()));
        };
    }
}
