package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Refused;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person is called: any script, any direction, emoji too; 1 to 100 characters and no control characters. */
public record PersonName(
        String given, String family, @Nullable String preferred) {

    private static final int LONGEST = 100;

    public PersonName {
        given = checked("given name", given);
        family = checked("family name", family);
        preferred = preferred == null || preferred.isBlank() ? null : checked("preferred name", preferred);
    }

    /** What staff call the patient: the preferred name where there is one, and the family name. */
    public String display() {
        return Objects.requireNonNullElse(preferred, given) + " " + family;
    }

    /** The names without accents and case, for searching. */
    String searchText() {
        return searchable((preferred == null ? "" : preferred + " ") + given + " " + family);
    }

    /** A search word in the form that {@link #searchText} uses. */
    public static String searchable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String checked(String what, String name) {
        String stripped = name.strip();
        boolean control = stripped.codePoints().anyMatch(Character::isISOControl);
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST || control) {
            throw Refused.unprocessable(
                    "name-not-usable",
                    "A " + what + " has 1 to " + LONGEST + " characters, none of them control characters.");
        }
        return stripped;
    }
}
