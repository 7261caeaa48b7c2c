package health.daybreak.treatment.ride;

import health.daybreak.platform.aggregate.Refused;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The adult who takes the patient home, as the patient named them. A third person's name and number: kept with the session
 * until it is over, and in no event.
 *
 * @param name one line, 1 to 100 characters
 * @param phone at least 7 digits, at most 30 characters
 */
public record Companion(String name, String phone, Relation relation) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+()./ -]{7,30}");
    private static final int FEWEST_DIGITS = 7;

    /** Who somebody is to the patient. */
    public enum Relation {
        PARTNER,
        FAMILY,
        FRIEND,
        OTHER
    }

    /** Throws {@link Refused} (unprocessable) for what is no name, or no number that anybody could call. */
    public Companion {
        name = name.strip();
        phone = phone.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || !NAME.matcher(name).matches()) {
            throw Refused.unprocessable(
                    "no-name",
                    "Write the name on one line, with at most " + LONGEST_NAME + " characters.",
                    Map.of("field", "name"));
        }
        long digits = phone.chars().filter(Character::isDigit).count();
        if (!PHONE.matcher(phone).matches() || digits < FEWEST_DIGITS) {
            throw Refused.unprocessable(
                    "no-phone",
                    "Write a telephone number of at least " + FEWEST_DIGITS + " digits, for example +1 555 010 0123.",
                    Map.of("field", "phone"));
        }
    }

    /** Without a word of it, for logs. */
    @Override
    public String toString() {
        return "Companion[named]";
    }
}
