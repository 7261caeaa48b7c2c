package health.daybreak.intake.assessment;

import health.daybreak.intake.Source;
import health.daybreak.platform.aggregate.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A questionnaire as data: its wording, arithmetic, bands, triggers, licence and sources. */
public record Instrument(
        String id,
        String version,
        String title,
        String recall,
        String licence,
        String loincPanel,
        String loincTotal,
        Scoring scoring,
        List<Choice> choices,
        List<Item> items,
        List<Band> bands,
        Source bandsSource,
        List<ItemTrigger> itemTriggers,
        List<FlaggedBand> flaggedBands) {

    public Instrument {
        choices = List.copyOf(choices);
        items = List.copyOf(items);
        bands = List.copyOf(bands);
        itemTriggers = List.copyOf(itemTriggers);
        flaggedBands = List.copyOf(flaggedBands);
    }

    /**
     * Scores these answers, one per item in the instrument's order; an answer that is missing is null. The items that do
     * not count may be left off. Throws {@link Refused} (unprocessable) for a wrong number of answers, one that is not
     * offered, too many missing ones, or answers that contradict each other.
     */
    public Score score(List<@Nullable Integer> answers) {
        requireCount(answers);
        requireOffered(answers);
        return switch (scoring.method()) {
            case SUM -> sum(answers);
            case SUICIDE_TRIAGE -> new Score(null, SuicideTriage.of(answers).name(), 0);
        };
    }

    /** The answer to this item, or null when it is missing. */
    @Nullable
    Integer answerTo(String itemId, List<@Nullable Integer> answers) {
        for (int index = 0; index < answers.size(); index++) {
            if (items.get(index).id().equals(itemId)) {
                return answers.get(index);
            }
        }
        return null;
    }

    /** The answers that this item offers. */
    public List<Choice> choicesOf(Item item) {
        return item.choices().isEmpty() ? choices : item.choices();
    }

    /** The band of a total; throws {@link IllegalArgumentException} outside of all bands. */
    public String bandOf(int total) {
        return bands.stream()
                .filter(band -> band.holds(total))
                .findFirst()
                .map(Band::name)
                .orElseThrow(() -> new IllegalArgumentException(id + " has no band for " + total));
    }

    private Score sum(List<@Nullable Integer> answers) {
        List<Integer> given = new ArrayList<>();
        int scored = 0;
        for (int index = 0; index < answers.size(); index++) {
            if (items.get(index).scored()) {
                scored++;
                Integer answer = answers.get(index);
                if (answer != null) {
                    given.add(answer);
                }
            }
        }
        int missing = scored - given.size();
        if (missing > scoring.mayMiss()) {
            throw Refused.unprocessable(
                    "too-many-answers-missing",
                    missing + " answers of " + id + " are missing; at most " + scoring.mayMiss() + " may be.");
        }
        int sum = given.stream().mapToInt(Integer::intValue).sum();
        int total = Math.round((float) sum * scored / given.size());
        return new Score(total, bandOf(total), missing);
    }

    private void requireCount(List<@Nullable Integer> answers) {
        long scored = items.stream().filter(Item::scored).count();
        if (answers.size() < scored || answers.size() > items.size()) {
            throw Refused.unprocessable(
                    "wrong-number-of-answers",
                    id + " has " + scored + " items, and " + answers.size()
                            + " answers came; send null for an answer that is missing.",
                    Map.of("expected", scored, "received", answers.size()));
        }
    }

    private void requireOffered(List<@Nullable Integer> answers) {
        for (int index = 0; index < answers.size(); index++) {
            Item item = items.get(index);
            Integer answer = answers.get(index);
            List<Integer> offered = choicesOf(item).stream().map(Choice::value).toList();
            if (answer != null && !offered.contains(answer)) {
                throw Refused.unprocessable(
                        "answer-out-of-range",
                        "Item " + item.id() + " of " + id + " takes one of " + offered + ".",
                        Map.of("item", Objects.requireNonNull(item.id()), "offered", offered));
            }
        }
    }
}
