package health.daybreak.intake.packet;

import health.daybreak.intake.Source;
import health.daybreak.intake.screening.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a packet asks, as data: which health questions on which page, which questionnaires, and the words in each
 * language.
 *
 * @param topics pages of health questions, in their order; a question that is on none is for staff to answer
 * @param questionnaires instruments, in their order
 * @param words by language, as ISO 639-1 has it; the first is for whoever speaks none of them
 */
public record PacketForm(List<Topic> topics, List<String> questionnaires, List<Words> words) {

    /** Health questions that are asked on one page. */
    public record Topic(String id, List<Question> questions) {

        public Topic {
            questions = List.copyOf(questions);
        }
    }

    /**
     * The words in one language.
     *
     * @param source where the wording of the questionnaires comes from; null where it is the instruments' own
     */
    public record Words(
            String language,
            @Nullable Source source,
            Map<String, String> topics,
            Map<Question, String> questions,
            Map<String, QuestionnaireWords> questionnaires) {

        public Words {
            topics = Map.copyOf(topics);
            questions = Map.copyOf(questions);
            questionnaires = Map.copyOf(questionnaires);
        }
    }

    /**
     * A questionnaire in a language; what is missing is said as the instrument itself says it.
     *
     * @param title for patients
     * @param choices by value
     * @param items by id
     * @param itemChoices by id of the item and value, for items with choices of their own
     */
    public record QuestionnaireWords(
            String title,
            @Nullable String recall,
            Map<Integer, String> choices,
            Map<String, String> items,
            Map<String, Map<Integer, String>> itemChoices) {

        public QuestionnaireWords {
            choices = choices == null ? Map.of() : Map.copyOf(choices);
            items = items == null ? Map.of() : Map.copyOf(items);
            itemChoices = itemChoices == null ? Map.of() : Map.copyOf(itemChoices);
        }
    }

    public PacketForm {
        topics = List.copyOf(topics);
        questionnaires = List.copyOf(questionnaires);
        words = List.copyOf(words);
    }

    /** Every health question that patients are asked. */
    public List<Question> asked() {
        return topics.stream().flatMap(topic -> topic.questions().stream()).toList();
    }

    /** The words for somebody who speaks this, a BCP 47 tag; in the first language where there are none. */
    public Words forSpeakerOf(@Nullable String languageTag) {
        Optional<Words> own = words.stream()
                .filter(one -> languageTag != null
                        && (languageTag.equals(one.language()) || languageTag.startsWith(one.language() + "-")))
                .findFirst();
        return own.orElse(words.getFirst());
    }
}
