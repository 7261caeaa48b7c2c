package health.daybreak.intake.packet.web;

import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.PreviewRisk;
import health.daybreak.intake.packet.PacketForm;
import health.daybreak.intake.packet.PacketForm.QuestionnaireWords;
import health.daybreak.intake.packet.PacketForm.Words;
import health.daybreak.intake.screening.MinimumDose;
import health.daybreak.intake.screening.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a packet asks, in one language.
 *
 * @param drugs names of antidepressants as people know them
 */
record FormView(
        String language,
        List<String> languages,
        List<String> drugs,
        List<TopicView> topics,
        List<QuestionnaireView> questionnaires) {

    /** One page of health questions. */
    record TopicView(String id, String title, List<HealthQuestion> questions) {}

    /** One health question. */
    record HealthQuestion(Question question, String text) {}

    /** A questionnaire, one item a page. */
    record QuestionnaireView(String instrument, String title, String recall, List<ItemView> items) {}

    /**
     * One item.
     *
     * @param askedIf only when that earlier item was answered with at least this
     * @param scored false for an item that may be left out
     * @param helpFrom from this answer on the page says at once where to find help; null for most
     */
    record ItemView(
            String id,
            String text,
            List<ChoiceView> choices,
            Item.@Nullable AskedIf askedIf,
            boolean scored,
            @Nullable Integer helpFrom) {}

    /** One answer. */
    record ChoiceView(int value, String text) {}

    static FormView of(PacketForm form, Words words, Instruments instruments, List<MinimumDose> drugs) {
        return new FormView(
                words.language(),
                form.words().stream().map(Words::language).toList(),
                drugs.stream().map(FormView::known).toList(),
                form.topics().stream().map(topic -> topic(topic, words)).toList(),
                form.questionnaires().stream()
                        .map(id -> questionnaire(instruments.named(id), wordsOf(words, id)))
                        .toList());
    }

    /** Generic name first, then what the box says. */
    private static String known(MinimumDose drug) {
        String others = drug.names().stream().skip(1).collect(Collectors.joining(", "));
        return drug.names().getFirst() + (others.isEmpty() ? "" : " (" + others + ")");
    }

    private static QuestionnaireWords wordsOf(Words words, String instrument) {
        return Objects.requireNonNull(words.questionnaires().get(instrument), instrument);
    }

    private static TopicView topic(PacketForm.Topic topic, Words words) {
        return new TopicView(
                topic.id(),
                Objects.requireNonNull(words.topics().get(topic.id()), topic.id()),
                topic.questions().stream()
                        .map(question -> new HealthQuestion(
                                question,
                                Objects.requireNonNull(words.questions().get(question), question.name())))
                        .toList());
    }

    private static QuestionnaireView questionnaire(Instrument instrument, QuestionnaireWords words) {
        return new QuestionnaireView(
                instrument.id(),
                words.title(),
                Objects.requireNonNullElse(words.recall(), instrument.recall()),
                instrument.items().stream()
                        .map(item -> item(instrument, item, words))
                        .toList());
    }

    private static ItemView item(Instrument instrument, Item item, QuestionnaireWords words) {
        Map<Integer, String> own = words.itemChoices().getOrDefault(item.id(), words.choices());
        OptionalInt helpFrom = PreviewRisk.helpFrom(instrument, item);
        return new ItemView(
                item.id(),
                words.items().getOrDefault(item.id(), item.text()),
                instrument.choicesOf(item).stream()
                        .map(choice -> new ChoiceView(choice.value(), own.getOrDefault(choice.value(), choice.text())))
                        .toList(),
                item.askedIf(),
                item.scored(),
                helpFrom.isPresent() ? helpFrom.getAsInt() : null);
    }
}
