package health.daybreak.notification.template;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Beginnings of words that no message may contain: drugs, diagnoses, scores, and what the clinic does. */
final class NeverSay {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<Pattern> beginnings;

    NeverSay(List<String> beginnings) {
        this.beginnings = beginnings.stream()
                .map(beginning -> Pattern.compile("(?<!\\p{Alpha})" + Pattern.quote(plain(beginning)) + "\\p{Alnum}*"))
                .toList();
    }

    /** The words in {@code text} that must not be there; accents and case do not hide one. */
    List<String> in(String text) {
        String plain = plain(text);
        return beginnings.stream()
                .flatMap(beginning -> beginning.matcher(plain).results())
                .map(found -> found.group())
                .toList();
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
