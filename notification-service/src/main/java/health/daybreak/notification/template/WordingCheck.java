package health.daybreak.notification.template;

import health.daybreak.notification.channel.Channel;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What keeps words that somebody wrote from being used, each in a sentence. */
public final class WordingCheck {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST_TEXT = 160;

    private final Templates templates;
    private final boolean aboutVisit;
    private final boolean carriesLink;

    /**
     * @param aboutVisit whether the messages are about a visit, so that they can say when it is
     * @param carriesLink whether they carry a link, which then must be in them
     */
    public WordingCheck(Templates templates, boolean aboutVisit, boolean carriesLink) {
        this.templates = templates;
        this.aboutVisit = aboutVisit;
        this.carriesLink = carriesLink;
    }

    /** The fields that these words may ask for. */
    public List<String> fields() {
        return Placeholders.NAMES.stream()
                .filter(name -> aboutVisit || !Placeholders.OF_A_VISIT.contains(name))
                .filter(name -> carriesLink || !name.equals("link"))
                .toList();
    }

    /** Nothing when they may be used. */
    public List<String> problems(Map<String, Wording> wordings, Addressee example) {
        List<String> found = new ArrayList<>();
        if (!wordings.containsKey(Language.FALLBACK)) {
            found.add("There are no English words; they are what everybody gets whose language has none.");
        }
        new TreeMap<>(wordings).forEach((language, wording) -> found.addAll(in(language, wording, example)));
        return found;
    }

    private List<String> in(String language, Wording wording, Addressee example) {
        List<String> found = new ArrayList<>();
        if (!templates.languages().contains(language)) {
            return List.of("It is not known how \"" + language + "\" writes days and times; known are "
                    + templates.languages() + ".");
        }
        part(found, language, "subject", wording.subject(), List.of());
        part(found, language, "e-mail", wording.email(), List.of("phone"));
        part(found, language, "text message", wording.text(), List.of("clinic", "phone"));
        if (wording.subject().lines().count() > 1) {
            found.add("The " + language + " subject has more than one line; expected one.");
        }
        if (found.isEmpty()) {
            tooLong(language, wording, example).ifPresent(found::add);
        }
        return found;
    }

    private void part(List<String> found, String language, String part, @Nullable String words, List<String> needed) {
        String where = "The " + language + " " + part;
        if (words == null || words.isBlank()) {
            found.add(where + " is empty.");
            return;
        }
        List<String> said = templates.wordsNeverSaid(words);
        if (!said.isEmpty()) {
            found.add(where + " says " + String.join(", ", said)
                    + ", which no message may say: it would tell others what the patient is treated for.");
        }
        List<String> asked =
                FIELD.matcher(words).results().map(field -> field.group(1)).toList();
        asked.stream()
                .filter(field -> !fields().contains(field))
                .forEach(field -> found.add(
                        where + " asks for {" + field + "}, which is not known here; known are " + fields() + "."));
        needed.stream()
                .filter(field -> !asked.contains(field))
                .forEach(field -> found.add(
                        where + " does not say {" + field + "}; the law asks for who writes and how to reach them."));
        if (carriesLink && !part.equals("subject") && !asked.contains("link")) {
            found.add(where + " does not carry its {link}.");
        }
        if (words.replaceAll(FIELD.pattern(), "").matches("(?s).*[{}].*")) {
            found.add(where + " has a brace without its other half.");
        }
    }

    private Optional<String> tooLong(String language, Wording wording, Addressee example) {
        int length = templates
                .render(
                        language.equals(Language.FALLBACK)
                                ? Map.of(language, wording)
                                : Map.of(language, wording, Language.FALLBACK, wording),
                        Channel.SMS,
                        new Addressee(
                                example.calledBy(),
                                language,
                                example.visit(),
                                example.link(),
                                example.sender(),
                                example.settings()))
                .body()
                .length();
        return length <= LONGEST_TEXT
                ? Optional.empty()
                : Optional.of("The " + language + " text message is " + length + " characters long with this"
                        + " clinic's name and number; at most " + LONGEST_TEXT + " go in one.");
    }

    /** A longest day to write, for measuring: a Wednesday in September, late in the morning. */
    public static ZonedDateTime exampleVisit(ZoneId zone) {
        return ZonedDateTime.of(2026, 9, 23, 10, 30, 0, 0, zone);
    }
}
