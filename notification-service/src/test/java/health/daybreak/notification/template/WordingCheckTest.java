package health.daybreak.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a manager may not write into a message, and how it is said. */
class WordingCheckTest {

    private static final Sender RIVERSIDE = new Sender("Riverside clinic", "+1 555 010 0100", "911", "988");
    private static final Wording FINE = new Wording(
            "Your visit on {day}",
            "Hello {name}, see you on {day}. Call {phone}.",
            "{clinic}: {shortDay}, {time}. {phone}");

    private static Templates shipped() {
        try (InputStream json = WordingCheckTest.class.getResourceAsStream("/templates.json")) {
            return Templates.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> problems(boolean aboutVisit, boolean link, Map<String, Wording> wordings) {
        return new WordingCheck(shipped(), aboutVisit, link)
                .problems(
                        wordings,
                        new Addressee(
                                "Ana",
                                "en",
                                WordingCheck.exampleVisit(ZoneOffset.UTC),
                                "https://clinic.example.org/p#0a1B2c3D4e5F6g7H8i9J-_",
                                RIVERSIDE,
                                new WordingSettings(Map.of("riverside", RIVERSIDE), null, 6, 2, 15)));
    }

    private static List<String> inEnglish(String subject, String email, String text) {
        return problems(true, false, Map.of("en", new Wording(subject, email, text)));
    }

    @Test
    void wordsThatMayBeUsedHaveNoProblem() {
        assertThat(problems(true, false, Map.of("en", FINE, "es", FINE))).isEmpty();
    }

    @Test
    void whatWouldLeakIsNamedWithTheLanguageAndThePartItIsIn() {
        assertThat(inEnglish("Your Ketamine visit", FINE.email(), FINE.text()))
                .singleElement()
                .asString()
                .startsWith("The en subject says ketamine, which no message may say");
        assertThat(problems(
                        true,
                        false,
                        Map.of("en", FINE, "es", new Wording("Su cita", "Su depresión. {phone}", FINE.text()))))
                .singleElement()
                .asString()
                .startsWith("The es e-mail says depresion");
    }

    @Test
    void aFieldThatIsUnknownOrThatTheMessageCannotFillIsNamed() {
        assertThat(inEnglish("{age}", FINE.email(), FINE.text()))
                .singleElement()
                .asString()
                .contains("{age}", "known are");
        assertThat(problems(false, false, Map.of("en", FINE))).anyMatch(problem -> problem.contains("asks for {day}"));
        assertThat(problems(true, true, Map.of("en", FINE)))
                .containsExactly(
                        "The en e-mail does not carry its {link}.", "The en text message does not carry its {link}.");
        assertThat(inEnglish("{na me", FINE.email(), FINE.text()))
                .singleElement()
                .asString()
                .contains("brace");
    }

    @Test
    void aTextSaysWhoWritesAndHowToCallAndFitsIntoOne() {
        assertThat(inEnglish(FINE.subject(), FINE.email(), "See you {shortDay}"))
                .anyMatch(problem -> problem.contains("{clinic}"))
                .anyMatch(problem -> problem.contains("{phone}"));
        assertThat(inEnglish(FINE.subject(), FINE.email(), FINE.text() + "x".repeat(140)))
                .singleElement()
                .asString()
                .contains("at most 160");
    }

    @Test
    void englishIsAlwaysThereAndALanguageNobodyCanWriteDaysInIsRefused() {
        assertThat(problems(true, false, Map.of("es", FINE))).anyMatch(problem -> problem.contains("no English words"));
        assertThat(problems(true, false, Map.of("en", FINE, "tlh", FINE)))
                .anyMatch(problem -> problem.contains("\"tlh\""));
        assertThat(inEnglish(" ", FINE.email(), FINE.text())).containsExactly("The en subject is empty.");
    }
}
