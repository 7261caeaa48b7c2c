package health.daybreak.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Plans;
import health.daybreak.notification.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that ship: every template, every language, every channel, with people of all kinds. */
class TemplatesTest {

    private static final int LONGEST_TEXT = 160;
    private static final ZonedDateTime VISIT =
            ZonedDateTime.of(2026, 9, 23, 10, 30, 0, 0, ZoneId.of("America/New_York"));
    private static final Sender RIVERSIDE = new Sender("Riverside clinic", "+1 555 010 0100", "911", "988");
    private static final Sender LONGEST = new Sender("A".repeat(30), "+1 555 010 0100 x999", "911", "988");
    private static final List<String> NAMES = List.of(
            "Ana",
            "Maximiliano Bartholomew-Featherstonehaugh III",
            "דניאל",
            "فاطمة",
            "李小龍",
            "😀 Sam 👩‍👩‍👧",
            "O'Brien-Ñúñez",
            "{clinic}",
            "$1 \\ %s");
    private static final List<String> LANGUAGES = List.of("en", "en-GB", "es", "es-MX", "fr");

    private final Templates templates = shipped();

    private static Templates shipped() {
        try (InputStream json = TemplatesTest.class.getResourceAsStream("/templates.json")) {
            return Templates.read(json);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Addressee addressee(String name, String language, Sender sender) {
        return new Addressee(
                name,
                language,
                VISIT,
                "https://clinic.example.org/p#0a1B2c3D4e5F6g7H8i9J-_",
                sender,
                new WordingSettings(Map.of("riverside", sender), null, 6, 2, 15));
    }

    private Words render(String template, Channel channel, String name, String language, Sender sender) {
        return templates.render(
                template, templates.currentVersion(template), channel, addressee(name, language, sender));
    }

    @Test
    void noMessageNamesADrugADiagnosisAScoreOrWhatTheClinicDoes() {
        for (Rule rule : Plans.shippedRules().rules()) {
            for (String language : LANGUAGES) {
                for (String name : NAMES) {
                    for (Channel channel : Channel.values()) {
                        Words words = render(rule.template(), channel, name, language, RIVERSIDE);
                        assertThat(templates.wordsNeverSaid(words.subject() + "\n" + words.body()))
                                .as(rule.template() + " " + language + " " + channel)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void everyTextFitsIntoOneHundredAndSixtyCharactersAndSaysWhoWritesAndHowToCall() {
        for (Rule rule : Plans.shippedRules().rules()) {
            for (String language : LANGUAGES) {
                String text = render(rule.template(), Channel.SMS, "Ana", language, LONGEST)
                        .body();
                assertThat(text).as(language + ": " + text).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
                assertThat(text).contains(LONGEST.name()).contains(LONGEST.phone());
            }
        }
    }

    @Test
    void noPlaceholderIsLeftOverAndAPatientsNameIsNeverTakenForOne() {
        for (Rule rule : Plans.shippedRules().rules()) {
            String body = render(rule.template(), Channel.EMAIL, "{clinic}", "en", RIVERSIDE)
                    .body();
            assertThat(body.replace("{clinic}", "")).doesNotContain("{").doesNotContain("}");
            assertThat(body).contains("Hello {clinic},");
        }
    }

    @Test
    void aReminderReadsAsPeopleOfThatLanguageWriteDaysAndTimes() {
        assertThat(render("reminder", Channel.SMS, "Ana", "en", RIVERSIDE).body())
                .isEqualTo("Riverside clinic: your visit is on Wed, Sep 23 at 10:30 AM."
                        + " To change it or to stop these texts, call +1 555 010 0100.");
        assertThat(render("reminder", Channel.EMAIL, "Ana", "es-MX", RIVERSIDE).subject())
                .isEqualTo("Su cita del miércoles 23 de septiembre");
        assertThat(render("reminder", Channel.EMAIL, "Ana", "fr", RIVERSIDE).subject())
                .isEqualTo("Your visit on Wednesday, September 23");
    }

    @Test
    void aLineBreakInANameForgesNothing() {
        String body = render("reminder", Channel.EMAIL, "Ana\r\nBcc: all@example.org", "en", RIVERSIDE)
                .body();

        assertThat(body).startsWith("Hello Ana Bcc: all@example.org,\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your ketamine visit",
                "KETAMINE",
                "su cita de Ketamina",
                "your PHQ-9",
                "your depression",
                "su depresión",
                "0.5mg",
                "your infusion",
                "próxima sesión",
                "Riverside Psychiatry"
            })
    void aTemplateThatLeaksIsRefused(String leak) {
        assertThat(templates.wordsNeverSaid(leak)).isNotEmpty();
        assertThatThrownBy(() -> read("{\"subject\": \"Visit\", \"email\": \"" + leak + "\", \"text\": \"Visit\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("which no message may say");
    }

    @Test
    void aTemplateThatAsksForSomethingUnknownIsRefused() {
        assertThatThrownBy(() -> read("{\"subject\": \"{score2}\", \"email\": \"Visit\", \"text\": \"Visit\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{score2}");
    }

    @Test
    void aClinicWhoseNameTellsItsSpecialityCannotSign() {
        Sender telling = new Sender("Riverside Ketamine", "+1 555", "911", "988");
        WordingSettings settings = new WordingSettings(Map.of("riverside", telling), null, 6, 2, 15);

        assertThatThrownBy(() -> templates.check(settings)).hasMessageContaining("Riverside Ketamine");
    }

    private static Templates read(String english) {
        String json = """
                {"neverSay": ["ketamin", "phq", "depres", "mg", "infusi", "sesion", "psych"],
                 "languages": {"en": {"day": "EEEE", "shortDay": "EEE", "time": "H:mm"}},
                 "templates": [{"id": "t", "version": 1, "wordings": {"en": %s}}]}""".formatted(english);
        return Templates.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
