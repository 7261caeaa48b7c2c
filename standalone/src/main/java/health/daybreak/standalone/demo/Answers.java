package health.daybreak.standalone.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Answers to questionnaires that add up to a wanted total. */
final class Answers {

    static final int GAD7_ITEMS = 7;

    /** Nothing to the screener for suicidal thoughts; what is not asked stays open. */
    static final List<Integer> NO_RISK = Collections.unmodifiableList(Arrays.asList(0, 0, null, null, null, 0, null));

    private static final int PHQ9_ITEMS_BEFORE_RISK = 8;
    private static final int SOMETIMES = 1;
    private static final int NEARLY_EVERY_DAY = 3;

    private Answers() {}

    /** The total over the first eight items; the ninth, about death and self-harm, is zero or "several days". */
    static List<Integer> phq9(int total, boolean risk) {
        List<Integer> answers = new ArrayList<>(spread(total - (risk ? SOMETIMES : 0), PHQ9_ITEMS_BEFORE_RISK));
        answers.add(risk ? SOMETIMES : 0);
        return answers;
    }

    /** The total over all nine; the ninth only as far as the others cannot hold it. */
    static List<Integer> phq9(int total) {
        int ninth = ninthOf(total);
        List<Integer> answers = new ArrayList<>(spread(total - ninth, PHQ9_ITEMS_BEFORE_RISK));
        answers.add(ninth);
        return answers;
    }

    /** What {@link #phq9(int)} answers about death and self-harm. */
    static int ninthOf(int total) {
        return Math.max(0, total - NEARLY_EVERY_DAY * PHQ9_ITEMS_BEFORE_RISK);
    }

    /** A total spread as evenly as it goes. */
    static List<Integer> spread(int total, int items) {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            answers.add(total / items + (i < total % items ? 1 : 0));
        }
        return answers;
    }
}
