package health.daybreak.intake.packet.web;

import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.PreviewRisk;
import health.daybreak.intake.packet.PacketForm.QuestionnaireWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A questionnaire as patients' pages ask it, one item a page. */
public record QuestionnaireView(String instrument, String title, String recall, List<ItemView> items) {

    /**
     * One item.
     *
     * @param askedIf only when that earlier item was answered with at least this
     * @param scored false for an item that may be left out
     * @param helpFrom from this answer on the page says at once where to find help; null for most
     */
    public record ItemView(
            String id,
            String text,
            List<ChoiceView> choices,
            Item.@Nullable AskedIf askedIf,
            boolean scored,
            @Nullable Integer helpFrom) {}

    /** One answer. */
    public record ChoiceView(int value, String text) {}

    /**
     * The questionnaire in these words.
     *
     * @param recall the time that it asks about; null for the one that its own words say
     * @param otherwise by item, what is asked in other words here
     */
    public static QuestionnaireView of(
            Instrument instrument, QuestionnaireWords words, @Nullable String recall, Map<String, String> otherwise) {
        String said = Objects.requireNonNullElse(words.recall(), instrument.recall());
        return new QuestionnaireView(
                instrument.id(),
                words.title(),
                recall == null ? said : recall,
                instrument.items().stream()
                        .map(item -> item(instrument, item, words, otherwise))
                        .toList());
    }

    private static ItemView item(
            Instrument instrument, Item item, QuestionnaireWords words, Map<String, String> otherwise) {
        Map<Integer, String> own = words.itemChoices().getOrDefault(item.id(), words.choices());
        OptionalInt helpFrom = PreviewRisk.helpFrom(instrument, item);
        return new ItemView(
                item.id(),
                otherwise.getOrDefault(item.id(), words.items().getOrDefault(item.id(), item.text())),
                instrument.choicesOf(item).stream()
                        .map(choice -> new ChoiceView(choice.value(), own.getOrDefault(choice.value(), choice.text())))
                        .toList(),
                item.askedIf(),
                item.scored(),
                helpFrom.isPresent() ? helpFrom.getAsInt() : null);
    }
}
