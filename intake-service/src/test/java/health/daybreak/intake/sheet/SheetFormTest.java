package health.daybreak.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.Choice;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.packet.PacketForm;
import health.daybreak.intake.packet.PacketForm.QuestionnaireWords;
import health.daybreak.intake.packet.store.PacketFormFiles;
import health.daybreak.intake.sheet.store.SheetFormFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is asked around a session: as often as the cadence says, in words for people. */
class SheetFormTest {

    private static final SheetForm FORM = SheetFormFile.read();
    private static final PacketForm PACKET = PacketFormFiles.read();
    private static final Instruments INSTRUMENTS = InstrumentFiles.read();

    @Test
    void theAnxietyQuestionsComeEverySecondTimeAndNotWhereTheNumberIsNotKnown() {
        assertThat(before(1)).containsExactly("PHQ-9", "C-SSRS");
        assertThat(before(2)).containsExactly("PHQ-9", "GAD-7", "C-SSRS");
        assertThat(before(3)).containsExactly("PHQ-9", "C-SSRS");
        assertThat(before(null)).containsExactly("PHQ-9", "C-SSRS");
    }

    @Test
    void everythingAskedHasWordsInEveryLanguage() {
        for (SheetForm.Asked asked : FORM.asked()) {
            Instrument instrument = INSTRUMENTS.named(asked.instrument());
            assertThat(instrument.wordingShips()).as(instrument.id()).isTrue();
            for (PacketForm.Words language : PACKET.words()) {
                QuestionnaireWords own = asked.words().get(language.language());
                assertThat(own != null || language.questionnaires().containsKey(asked.instrument()))
                        .as(asked.instrument() + " in " + language.language())
                        .isTrue();
                if (asked.moment() == Moment.BEFORE_SESSION
                        && !language.language().equals("en")) {
                    assertThat(asked.items().getOrDefault(language.language(), Map.of()))
                            .as(asked.instrument() + " since the last visit in " + language.language())
                            .containsOnlyKeys(instrument.itemsSinceLastVisit().keySet());
                }
                if (!asked.recall().isEmpty()) {
                    assertThat(asked.recall().get(language.language())).isNotBlank();
                }
            }
            asked.words().entrySet().stream()
                    .filter(words -> !words.getKey().equals("en"))
                    .forEach(words -> translated(instrument, words.getValue()));
        }
    }

    private static void translated(Instrument instrument, QuestionnaireWords words) {
        assertThat(words.recall()).isNotBlank();
        for (Item item : instrument.items()) {
            assertThat(words.items()).containsKey(item.id());
            List<Integer> offered =
                    instrument.choicesOf(item).stream().map(Choice::value).toList();
            assertThat(Objects.requireNonNull(words.itemChoices().get(item.id()))
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(offered);
        }
    }

    private static List<String> before(@org.jspecify.annotations.Nullable Integer number) {
        return FORM.at(Moment.BEFORE_SESSION, number).stream()
                .map(SheetForm.Asked::instrument)
                .toList();
    }
}
