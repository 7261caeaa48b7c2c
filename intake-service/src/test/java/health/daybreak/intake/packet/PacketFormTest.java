package health.daybreak.intake.packet;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.PreviewRisk;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.packet.PacketForm.QuestionnaireWords;
import health.daybreak.intake.packet.PacketForm.Words;
import health.daybreak.intake.packet.store.PacketFormFiles;
import health.daybreak.intake.screening.Question;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What packets ask: whole in every language, in words for people. */
class PacketFormTest {

    private static final PacketForm FORM = PacketFormFiles.read();
    private static final Instruments INSTRUMENTS = InstrumentFiles.read();

    static List<Words> languages() {
        return FORM.words();
    }

    @Test
    void everyHealthQuestionIsAskedOnceButThoseThatOnlyTheClinicCanAnswer() {
        Set<Question> ofTheClinic = EnumSet.of(Question.UNEXPLAINED_DRUG_SCREEN, Question.NO_CAPACITY_TO_CONSENT);

        assertThat(FORM.asked())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ofTheClinic)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPageHasWordsInEveryLanguage(Words words) {
        assertThat(words.topics().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        FORM.topics().stream().map(PacketForm.Topic::id).toList());
        assertThat(words.questions().keySet()).containsExactlyInAnyOrderElementsOf(FORM.asked());
        assertThat(words.questionnaires().keySet()).containsExactlyInAnyOrderElementsOf(FORM.questionnaires());
    }

    @Test
    void everyItemAndEveryAnswerIsTranslated() {
        for (Words words : FORM.words().stream().skip(1).toList()) {
            for (String id : FORM.questionnaires()) {
                Instrument instrument = INSTRUMENTS.named(id);
                QuestionnaireWords translated =
                        Objects.requireNonNull(words.questionnaires().get(id));
                assertThat(translated.recall()).isNotBlank();
                assertThat(words.source())
                        .as("a translation says where it is from")
                        .isNotNull();
                for (Item item : instrument.items()) {
                    assertThat(translated.items()).as(id).containsKey(item.id());
                    var choices = translated.itemChoices().getOrDefault(item.id(), translated.choices());
                    instrument.choicesOf(item).forEach(choice -> assertThat(choices)
                            .as(id + " " + item.id())
                            .containsKey(choice.value()));
                }
            }
        }
    }

    @Test
    void whoeverSpeaksAnotherLanguageReadsTheFirst() {
        assertThat(FORM.forSpeakerOf("es-MX").language()).isEqualTo("es");
        assertThat(FORM.forSpeakerOf("fr").language()).isEqualTo("en");
        assertThat(FORM.forSpeakerOf(null).language()).isEqualTo("en");
    }

    @Test
    void helpIsShownFromTheAnswersThatSpeakOfDanger() {
        Instrument screener = INSTRUMENTS.named("C-SSRS");
        Instrument phq = INSTRUMENTS.named("PHQ-9");

        assertThat(screener.items().stream()
                        .filter(item -> PreviewRisk.helpFrom(screener, item).isPresent())
                        .map(Item::id))
                .containsExactly("3", "4", "5", "6", "6a");
        assertThat(PreviewRisk.helpFrom(phq, phq.item("9"))).isEqualTo(OptionalInt.of(1));
        assertThat(PreviewRisk.helpFrom(phq, phq.item("8"))).isEmpty();
    }
}
