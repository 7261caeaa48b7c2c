package health.daybreak.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.channel.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every version of every template, for every patient of the demonstration, in every language and by every channel. What must
 * not be said is read from where the clinic names it (instruments, scores), and not from the list that the templates are
 * checked against: a name that is missing there fails here.
 */
class EveryTemplateTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Sender RIVERSIDE = new Sender("Riverside clinic", "+1 555 010 0100", "911", "988");
    private static final ZonedDateTime VISIT =
            ZonedDateTime.of(2026, 9, 23, 10, 30, 0, 0, ZoneId.of("America/New_York"));

    /** Drugs of the chair and their brands, what people are treated for, and how: none of it in any message. */
    private static final List<String> DRUGS_AND_DIAGNOSES = List.of(
            "ketamine",
            "esketamine",
            "Spravato",
            "Ketalar",
            "midazolam",
            "lorazepam",
            "ondansetron",
            "labetalol",
            "clonidine",
            "ketamina",
            "esketamina",
            "depression",
            "depresión",
            "anxiety",
            "ansiedad",
            "PTSD",
            "TEPT",
            "bipolar",
            "psychosis",
            "psicosis",
            "schizophrenia",
            "esquizofrenia",
            "suicidal",
            "suicidio",
            "OCD",
            "infusion",
            "infusión",
            "injection",
            "inyección",
            "dose",
            "dosis",
            "mg/kg",
            "psychotherapy",
            "psicoterapia",
            "psychiatric",
            "psiquiátrica",
            "addiction",
            "adicción");

    private final Templates templates = shipped();

    private static Templates shipped() {
        try (InputStream json = EveryTemplateTest.class.getResourceAsStream("/templates.json")) {
            return Templates.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(REPOSITORY.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ids and titles of all instruments: PHQ-9, "Columbia-Suicide Severity Rating Scale, screener" and so on. */
    private static List<String> instruments() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPOSITORY.resolve("intake-service/src/main/resources/instruments"))) {
            files.filter(file -> !file.endsWith("instrument.schema.json"))
                    .map(file -> read(REPOSITORY.relativize(file)))
                    .forEach(instrument -> {
                        names.add(instrument.at("/id").asString());
                        names.add(instrument.at("/title").asString());
                    });
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static List<String> patients() {
        List<String> names = read(Path.of("standalone/src/main/resources/demo-scenario.json"))
                .findValuesAsString("givenName");
        assertThat(names).hasSizeGreaterThan(10);
        return names;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void noneNamesADrugADiagnosisOrAnInstrument() throws IOException {
        List<Pattern> forbidden = Stream.concat(DRUGS_AND_DIAGNOSES.stream(), instruments().stream())
                .map(name -> Pattern.compile("(?<!\\p{Alnum})" + Pattern.quote(plain(name)) + "(?!\\p{Alnum})"))
                .toList();
        for (Template template : templates.all()) {
            for (String language : template.wordings().keySet()) {
                for (Channel channel : Channel.values()) {
                    for (String name : patients()) {
                        Words words = templates.render(
                                template.id(),
                                template.version(),
                                channel,
                                new Addressee(
                                        name,
                                        language,
                                        VISIT,
                                        "https://clinic.example.org/p#0a1B2c3D4e5F6g7H8i9J-_",
                                        RIVERSIDE,
                                        new WordingSettings(Map.of("riverside", RIVERSIDE), null, 6, 2, 15)));
                        String said = plain(words.subject() + "\n" + words.body());
                        assertThat(forbidden)
                                .as(template.id() + " " + template.version() + " " + language + " " + channel)
                                .noneMatch(pattern -> pattern.matcher(said).find());
                    }
                }
            }
        }
    }

    static Stream<String> names() throws IOException {
        return Stream.concat(DRUGS_AND_DIAGNOSES.stream(), instruments().stream());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTemplateThatNamedOneWouldBeRefused(String name) {
        assertThat(templates.wordsNeverSaid("Your " + name + " visit")).isNotEmpty();
    }

    @Test
    void preparationSaysByTheClockWhenToStopEatingAndTheDayWhenItIsTheDayBefore() {
        assertThat(preparation(VISIT)).contains("Eat nothing after 4:30 AM.", "clear drinks until 8:30 AM,");
        assertThat(preparation(VISIT.withHour(5)))
                .contains("Eat nothing after Tue, Sep 22, 11:30 PM.", "clear drinks until 3:30 AM,");
    }

    @Test
    void fastingIsCountedInHoursThatPassWhateverTheClocksDo() {
        // The clocks go forward at 2:00 on this night: six hours before 8:00 it was 1:00.
        ZonedDateTime morning = ZonedDateTime.of(2026, 3, 8, 8, 0, 0, 0, ZoneId.of("America/New_York"));
        assertThat(preparation(morning)).contains("Eat nothing after 1:00 AM.");
    }

    private String preparation(ZonedDateTime visit) {
        return templates
                .render(
                        "preparation",
                        templates.currentVersion("preparation"),
                        Channel.EMAIL,
                        new Addressee(
                                "Ana",
                                "en",
                                visit,
                                null,
                                RIVERSIDE,
                                new WordingSettings(Map.of("riverside", RIVERSIDE), null, 6, 2, 15)))
                .body();
    }
}
