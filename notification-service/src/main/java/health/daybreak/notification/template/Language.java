package health.daybreak.notification.template;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a language writes days and times.
 *
 * @param day pattern of a day in an e-mail
 * @param shortDay pattern of a day in a text message
 * @param time pattern of a time of day
 */
record Language(String day, String shortDay, String time) {

    /** For whoever speaks a language that there are no words in. */
    static final String FALLBACK = "en";

    static String of(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    static String write(String pattern, String language, ZonedDateTime when) {
        return DateTimeFormatter.ofPattern(pattern, Locale.of(language)).format(when);
    }
}
