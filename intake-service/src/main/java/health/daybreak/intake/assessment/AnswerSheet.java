package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers laid against the items they belong to: what was given, what is missing, what is not asked after the others. */
final class AnswerSheet {

    private final Instrument instrument;
    private final Map<String, Integer> given = new LinkedHashMap<>();

    private AnswerSheet(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Throws {@link Refused} (unprocessable) for a wrong number of answers, one that is not offered, or answers that
     * contradict each other.
     */
    static AnswerSheet of(Instrument instrument, List<@Nullable Integer> answers) {
        requireCount(instrument, answers);
        AnswerSheet sheet = new AnswerSheet(instrument);
        for (int index = 0; index < answers.size(); index++) {
            Integer answer = answers.get(index);
            if (answer != null) {
                Item item = instrument.items().get(index);
                requireOffered(instrument, item, answer);
                sheet.given.put(item.id(), answer);
            }
        }
        instrument.items().forEach(sheet::requireNoContradiction);
        return sheet;
    }

    /** The answer, zero for an item that is not asked after the others, nothing for one that is missing. */
    Optional<Integer> valueOf(String itemId) {
        return skipped(instrument.item(itemId)) ? Optional.of(0) : Optional.ofNullable(given.get(itemId));
    }

    /** The scored items that should have been answered and were not. */
    List<String> missing() {
        return instrument.items().stream()
                .filter(Item::scored)
                .map(Item::id)
                .filter(item -> valueOf(item).isEmpty())
                .toList();
    }

    private boolean skipped(Item item) {
        Item.AskedIf gate = item.askedIf();
        return gate != null && given.getOrDefault(gate.item(), gate.atLeast()) < gate.atLeast();
    }

    private void requireNoContradiction(Item item) {
        Integer answer = given.get(item.id());
        Item.AskedIf gate = item.askedIf();
        if (gate != null && answer != null && answer > 0 && skipped(item)) {
            throw Refused.unprocessable(
                    "contradictory-answers",
                    "Item " + item.id() + " of " + instrument.id() + " is answered " + answer + " although item "
                            + gate.item() + " is answered " + given.get(gate.item()) + "; item " + item.id()
                            + " is asked only after " + gate.atLeast() + " or more. Ask item " + gate.item()
                            + " again.",
                    Map.of("item", item.id(), "dependsOn", gate.item(), "askedFrom", gate.atLeast()));
        }
    }

    private static void requireCount(Instrument instrument, List<@Nullable Integer> answers) {
        long scored = instrument.items().stream().filter(Item::scored).count();
        if (answers.size() < scored || answers.size() > instrument.items().size()) {
            throw Refused.unprocessable(
                    "wrong-number-of-answers",
                    instrument.id() + " has " + scored + " items, and " + answers.size()
                            + " answers came; send null for an answer that is missing.",
                    Map.of("expected", scored, "received", answers.size()));
        }
    }

    private static void requireOffered(Instrument instrument, Item item, int answer) {
        List<Integer> offered =
                instrument.choicesOf(item).stream().map(Choice::value).toList();
        if (!offered.contains(answer)) {
            throw Refused.unprocessable(
                    "answer-out-of-range",
                    "Item " + item.id() + " of " + instrument.id() + " takes one of " + offered + ".",
                    Map.of("item", item.id(), "offered", offered));
        }
    }
}
