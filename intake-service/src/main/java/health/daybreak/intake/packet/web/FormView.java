package health.daybreak.intake.packet.web;

import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.packet.PacketForm;
import health.daybreak.intake.packet.PacketForm.QuestionnaireWords;
import health.daybreak.intake.packet.PacketForm.Words;
import health.daybreak.intake.screening.MinimumDose;
import health.daybreak.intake.screening.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

    static FormView of(PacketForm form, Words words, Instruments instruments, List<MinimumDose> drugs) {
        return new FormView(
                words.language(),
                form.words().stream().map(Words::language).toList(),
                drugs.stream().map(FormView::known).toList(),
                form.topics().stream().map(topic -> topic(topic, words)).toList(),
                form.questionnaires().stream()
                        .map(id -> QuestionnaireView.of(instruments.named(id), wordsOf(words, id), null, Map.of()))
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
}
