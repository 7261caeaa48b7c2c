package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each method of scoring makes of a sheet of answers. */
final class Arithmetic {

    private Arithmetic() {}

    /** Throws {@link Refused} (unprocessable) when too many answers are missing, or the instrument takes only totals. */
    static Score of(Instrument instrument, AnswerSheet sheet) {
        return switch (instrument.scoring().method()) {
            case SUM -> sum(instrument, sheet);
            case SUM_OF_HIGHEST -> sumOfHighest(instrument, sheet);
            case MOST_SERIOUS -> mostSerious(instrument, sheet);
            case GIVEN_TOTAL ->
                throw Refused.unprocessable(
                        "only-a-total",
                        "Of " + instrument.id() + " only the total is kept; send it instead of answers.");
        };
    }

    private static Score sum(Instrument instrument, AnswerSheet sheet) {
        List<String> missing = sheet.missing();
        requireFewMissing(instrument, missing);
        List<Integer> given = instrument.items().stream()
                .filter(Item::scored)
                .flatMap(item -> sheet.valueOf(item.id()).stream())
                .toList();
        int sum = given.stream().mapToInt(Integer::intValue).sum();
        int scored = given.size() + missing.size();
        int prorated = Math.round((float) sum * scored / given.size());
        return total(instrument, sheet, prorated, missing.size());
    }

    private static Score sumOfHighest(Instrument instrument, AnswerSheet sheet) {
        List<String> missing = new ArrayList<>(sheet.missing());
        instrument.scoring().oneIsEnough().stream()
                .filter(group ->
                        group.stream().anyMatch(item -> sheet.valueOf(item).isPresent()))
                .forEach(missing::removeAll);
        requireFewMissing(instrument, missing);
        int sum = instrument.scoring().domains().stream()
                .mapToInt(domain -> highest(domain, sheet))
                .sum();
        return total(instrument, sheet, sum, missing.size());
    }

    private static int highest(List<String> domain, AnswerSheet sheet) {
        return domain.stream()
                .flatMap(item -> sheet.valueOf(item).stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }

    private static Score total(Instrument instrument, AnswerSheet sheet, int sum, int missing) {
        int total = sum * instrument.scoring().factor();
        List<String> signs = instrument.signs().stream()
                .filter(sign -> sign.shownBy(sheet))
                .map(Sign::name)
                .toList();
        return new Score(total, instrument.bandOf(total), missing, signs);
    }

    private static Score mostSerious(Instrument instrument, AnswerSheet sheet) {
        List<String> missing = sheet.missing();
        Scoring.Level worst = instrument.scoring().levels().getFirst();
        if (shows(worst, sheet)) {
            // Nothing that is still missing could make it more serious; nobody waits for the rest before helping.
            return new Score(null, worst.band(), missing.size());
        }
        for (String item : missing) {
            throw Refused.unprocessable(
                    "answer-missing",
                    "Item " + item + " of " + instrument.id() + " must be answered, yes (1) or no (0).",
                    Map.of("item", item));
        }
        String band = instrument.scoring().levels().stream()
                .filter(level -> shows(level, sheet))
                .map(Scoring.Level::band)
                .findFirst()
                .orElse(Instrument.NOTHING);
        return new Score(null, band, 0);
    }

    private static boolean shows(Scoring.Level level, AnswerSheet sheet) {
        return level.items().stream().anyMatch(item -> sheet.valueOf(item).orElse(0) > 0);
    }

    private static void requireFewMissing(Instrument instrument, List<String> missing) {
        int mayMiss = instrument.scoring().mayMiss();
        if (missing.size() > mayMiss) {
            throw Refused.unprocessable(
                    "too-many-answers-missing",
                    missing.size() + " answers of " + instrument.id() + " are missing (items "
                            + String.join(", ", missing) + "); at most " + mayMiss + " may be.",
                    Map.of("missing", missing, "mayMiss", mayMiss));
        }
    }
}
