package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of the C-SSRS screener: the most serious answer decides. Triage as in the guidelines published with the
 * scale: items 4, 5 or behaviour within three months high; item 3 or older behaviour moderate; items 1 or 2 low.
 */
enum SuicideTriage {
    NONE,
    LOW,
    MODERATE,
    HIGH;

    private static final int WISH = 0;
    private static final int THOUGHTS = 1;
    private static final int METHOD = 2;
    private static final int INTENT = 3;
    private static final int PLAN = 4;
    private static final int BEHAVIOUR = 5;
    private static final int RECENT_BEHAVIOUR = 6;

    static SuicideTriage of(List<@Nullable Integer> answers) {
        requireSkipsKept(answers);
        if (yes(answers, INTENT) || yes(answers, PLAN) || yes(answers, RECENT_BEHAVIOUR)) {
            return HIGH;
        }
        if (yes(answers, METHOD) || yes(answers, BEHAVIOUR)) {
            return MODERATE;
        }
        return yes(answers, WISH) || yes(answers, THOUGHTS) ? LOW : NONE;
    }

    /** Items 3 to 5 are asked only after a yes to 2, the time of behaviour only after a yes to 6. */
    private static void requireSkipsKept(List<@Nullable Integer> answers) {
        requireAnswered(answers, WISH, "1");
        requireAnswered(answers, THOUGHTS, "2");
        requireAnswered(answers, BEHAVIOUR, "6");
        for (int item = METHOD; item <= PLAN; item++) {
            requireConsistent(answers, THOUGHTS, "2", item, String.valueOf(item + 1));
        }
        requireConsistent(answers, BEHAVIOUR, "6", RECENT_BEHAVIOUR, "6a");
    }

    private static void requireConsistent(
            List<@Nullable Integer> answers, int gate, String gateName, int item, String itemName) {
        if (yes(answers, gate)) {
            requireAnswered(answers, item, itemName);
        } else if (yes(answers, item)) {
            throw Refused.unprocessable(
                    "contradictory-answers",
                    "Item " + itemName + " is answered yes although item " + gateName + " is answered no; ask item "
                            + gateName + " again.");
        }
    }

    private static void requireAnswered(List<@Nullable Integer> answers, int item, String name) {
        if (answers.get(item) == null) {
            throw Refused.unprocessable(
                    "answer-missing", "Item " + name + " of C-SSRS must be answered yes (1) or no (0).");
        }
    }

    private static boolean yes(List<@Nullable Integer> answers, int item) {
        Integer answer = answers.get(item);
        return answer != null && answer == 1;
    }
}
