package health.daybreak.intake.screening;

import java.time.LocalDate;

/**
 * The newest result of one kind of test.
 *
 * @param outOfTheOrdinary positive, outside of a range, or marked so by whoever read it
 * @param said what that is called for this test, for example "positive"
 * @param accepted whether a prescriber has said that it does not stand in the way
 * @param origin where it comes from, for people
 */
public record TestFact(
        TestKind test, boolean outOfTheOrdinary, String said, boolean accepted, LocalDate takenOn, String origin) {

    /** The result for people. */
    String words() {
        return test.words() + " " + said + " (" + origin + ", " + takenOn + ")"
                + (accepted ? ", accepted by a prescriber" : "");
    }
}
