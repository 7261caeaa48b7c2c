package health.daybreak.notification.template;

import health.daybreak.notification.channel.Channel;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All templates in all versions. One that says what must not be said, or asks for something unknown, is refused. */
public final class Templates {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Book book;

    /** The templates file as it is written. */
    record Book(List<String> neverSay, Map<String, Language> languages, List<Template> templates) {}

    private Templates(Book book) {
        this.book = book;
    }

    /** Reads templates from JSON; throws {@link IllegalArgumentException} naming the template that may not be used. */
    public static Templates read(InputStream json) {
        Book book = MAPPER.readValue(json, Book.class);
        NeverSay neverSay = new NeverSay(book.neverSay());
        for (Template template : book.templates()) {
            template.wordings().forEach((language, wording) -> check(book, neverSay, template, language, wording));
        }
        return new Templates(book);
    }

    private static void check(Book book, NeverSay neverSay, Template template, String language, Wording wording) {
        String where = "Template " + template.id() + " version " + template.version() + " in " + language;
        if (!book.languages().containsKey(language)) {
            throw new IllegalArgumentException(where + ": it is not said how this language writes days and times");
        }
        Stream.of(wording.subject(), wording.email(), wording.text()).forEach(words -> {
            List<String> said = neverSay.in(words);
            if (!said.isEmpty()) {
                throw new IllegalArgumentException(where + " says " + said + ", which no message may say");
            }
            PLACEHOLDER.matcher(words).results().map(found -> found.group(1)).forEach(name -> {
                if (!Placeholders.NAMES.contains(name)) {
                    throw new IllegalArgumentException(
                            where + " asks for {" + name + "}; known are " + Placeholders.NAMES);
                }
            });
        });
    }

    /** Refuses a clinic's name that tells what it must not. */
    public void check(WordingSettings settings) {
        Stream.concat(settings.clinics().values().stream(), Optional.ofNullable(settings.otherClinics()).stream())
                .map(Sender::name)
                .filter(name -> !wordsNeverSaid(name).isEmpty())
                .findAny()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("Messages cannot be signed \"" + name + "\": it says "
                            + wordsNeverSaid(name) + ", which no message may say");
                });
    }

    /** The words in {@code text} that no message may say. */
    public List<String> wordsNeverSaid(String text) {
        return new NeverSay(book.neverSay()).in(text);
    }

    /** Every version of every template. */
    List<Template> all() {
        return book.templates();
    }

    /** The newest version of a template; throws {@link IllegalArgumentException} when there is none. */
    public int currentVersion(String id) {
        return book.templates().stream()
                .filter(template -> template.id().equals(id))
                .mapToInt(Template::version)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("There is no template " + id));
    }

    /** The words of a version that ships, by language; throws {@link IllegalArgumentException} when there is none. */
    Map<String, Wording> wordings(String id, int version) {
        return book.templates().stream()
                .filter(candidate -> candidate.id().equals(id) && candidate.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no template " + id + " version " + version))
                .wordings();
    }

    /** The ids of all templates, in the order of the file. */
    public List<String> ids() {
        return book.templates().stream().map(Template::id).distinct().toList();
    }

    /** The languages that days and times can be written in. */
    public Set<String> languages() {
        return book.languages().keySet();
    }

    /** The message in the reader's language, or in English. */
    public Words render(String id, int version, Channel channel, Addressee addressee) {
        return render(wordings(id, version), channel, addressee);
    }

    /** These words in the reader's language, or in English. */
    public Words render(Map<String, Wording> wordings, Channel channel, Addressee addressee) {
        String wished = Language.of(addressee.language());
        String language = wordings.containsKey(wished) ? wished : Language.FALLBACK;
        Wording wording = wordings.get(language);
        Language conventions = book.languages().get(language);
        if (wording == null || conventions == null) {
            throw new IllegalStateException(
                    "There are no words in " + language + ", or nobody said how it writes days");
        }
        Function<String, String> values = new Placeholders(addressee, language, conventions)::value;
        return new Words(fill(wording.subject(), values), fill(wording.body(channel), values));
    }

    private static String fill(String words, Function<String, String> values) {
        return PLACEHOLDER.matcher(words).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
