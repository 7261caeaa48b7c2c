package health.daybreak.intake.patient;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a record is looked up by when somebody may be the same person. Two records that share no key are not compared, so
 * the keys forgive what people get wrong most: digits of a birth date that changed places, day and month, the order of
 * names, the way a telephone number is written.
 */
public final class MatchKeys {

    private static final int TELLING_DIGITS = 7;

    private MatchKeys() {}

    /** The keys of somebody with these names, this birth date and these ways to be reached. */
    public static List<String> of(PersonName name, LocalDate birthDate, Contact contact) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("birth:" + sorted(birthDate.toString().replace("-", "")));
        keys.add("name:" + words(name.given() + " " + name.family()));
        if (name.preferred() != null) {
            keys.add("name:" + words(name.preferred() + " " + name.family()));
        }
        addPhone(keys, contact.mobile());
        addPhone(keys, contact.phone());
        if (contact.email() != null) {
            keys.add("email:" + contact.email().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(keys);
    }

    /** The last ten digits of a telephone number: what is left when country code and punctuation vary. */
    public static String digits(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - 10));
    }

    private static void addPhone(Set<String> keys, @Nullable String phone) {
        if (phone != null && digits(phone).length() >= TELLING_DIGITS) {
            keys.add("phone:" + digits(phone));
        }
    }

    private static String words(String names) {
        return Arrays.stream(PersonName.searchable(names).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String sorted(String digits) {
        return digits.chars()
                .sorted()
                .mapToObj(digit -> String.valueOf((char) digit))
                .collect(Collectors.joining());
    }
}
