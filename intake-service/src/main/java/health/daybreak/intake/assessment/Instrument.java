package health.daybreak.intake.assessment;

import health.daybreak.intake.Source;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire or rating scale as data: wording, arithmetic, bands, triggers, licence and sources.
 *
 * @param recallDays how far back its answers reach, 0 for this moment
 * @param wordingShips false where the licence allows only numbers of items, or only totals
 * @param loincPanel null where no code is known
 * @param loincTotal null where no code is known
 * @param range null when it has no total
 * @param higherIsWorse whether a higher total means that the patient is worse
 * @param signs patterns of answers that have a name of their own
 * @param change null where nothing is known of what a change means
 */
public record Instrument(
        String id,
        String version,
        String title,
        Rater ratedBy,
        String recall,
        int recallDays,
        boolean wordingShips,
        String licence,
        Source licenceSource,
        @Nullable Loinc loincPanel,
        @Nullable Loinc loincTotal,
        @Nullable Range range,
        boolean higherIsWorse,
        Scoring scoring,
        List<Choice> choices,
        List<Item> items,
        List<Band> bands,
        Source bandsSource,
        List<Sign> signs,
        List<ItemTrigger> itemTriggers,
        List<FlaggedBand> flaggedBands,
        @Nullable ChangeBands change) {

    /** The band of an instrument that knows only serious answers, when there is none. */
    public static final String NOTHING = "NONE";

    public Instrument {
        choices = List.copyOf(choices);
        items = List.copyOf(items);
        bands = List.copyOf(bands);
        signs = List.copyOf(signs);
        itemTriggers = List.copyOf(itemTriggers);
        flaggedBands = List.copyOf(flaggedBands);
    }

    /**
     * Scores these answers, one per item in the instrument's order; an answer that is missing is null. The items that do
     * not count may be left off. Throws {@link Refused} (unprocessable) for a wrong number of answers, one that is not
     * offered, too many missing ones, answers that contradict each other, or an instrument that takes only totals.
     */
    public Score score(List<@Nullable Integer> answers) {
        return Arithmetic.of(this, AnswerSheet.of(this, answers));
    }

    /**
     * Throws {@link Refused} (unprocessable) for answers that can be no beginning of this questionnaire: one that is not
     * offered, too many, or answers that contradict each other. Missing ones are none of its business.
     */
    public void check(List<@Nullable Integer> answers) {
        AnswerSheet.of(this, answers);
    }

    /** The score of a total that was added up elsewhere; throws {@link Refused} for one that cannot be. */
    public Score scoreOf(int total) {
        if (range == null) {
            throw Refused.unprocessable("answers-needed", id + " has no total; send its answers.");
        }
        if (!range.holds(total)) {
            String steps = range.step() == 1 ? "" : " in steps of " + range.step();
            throw Refused.unprocessable(
                    "total-out-of-range",
                    "A total of " + id + " lies between " + range.lowest() + " and " + range.highest() + steps + ".",
                    Map.of("lowest", range.lowest(), "highest", range.highest(), "step", range.step()));
        }
        return new Score(total, bandOf(total), 0);
    }

    /** Whether answers of that time still say how the patient is now. */
    boolean speaksOf(Instant now, Instant answeredAt) {
        return !answeredAt.plus(Duration.ofDays(recallDays)).isBefore(now);
    }

    /** The answer to this item, or null when it is missing. */
    @Nullable
    Integer answerTo(String itemId, List<@Nullable Integer> answers) {
        int index = items.indexOf(item(itemId));
        return index < answers.size() ? answers.get(index) : null;
    }

    /** The item of this id; throws {@link IllegalArgumentException} when there is none. */
    public Item item(String itemId) {
        return items.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no item " + itemId));
    }

    /** By id, the items that are asked in other words before a session, about the time since the last visit. */
    public Map<String, String> itemsSinceLastVisit() {
        Map<String, String> otherwise = new LinkedHashMap<>();
        for (Item item : items) {
            String text = item.textSinceLastVisit();
            if (text != null) {
                otherwise.put(item.id(), text);
            }
        }
        return otherwise;
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
}
