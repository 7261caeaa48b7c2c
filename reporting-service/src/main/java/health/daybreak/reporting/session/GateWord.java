package health.daybreak.reporting.session;

import java.util.Comparator;

/**
 * What was said of one check of the gate before the dose, however often.
 *
 * @param check in the words of the event, such as {@code BLOOD_PRESSURE}
 */
public record GateWord(String check, Said said) implements Comparable<GateWord> {

    /** What was said. */
    public enum Said {
        /** Check again soon. */
        HOLD,
        /** No dose today. */
        STOP,
        /** A prescriber answered for it. */
        OVERRIDDEN
    }

    private static final Comparator<GateWord> ORDER =
            Comparator.comparing(GateWord::check).thenComparing(GateWord::said);

    @Override
    public int compareTo(GateWord other) {
        return ORDER.compare(this, other);
    }
}
