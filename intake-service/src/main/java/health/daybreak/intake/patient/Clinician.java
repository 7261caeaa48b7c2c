package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Refused;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody elsewhere who looks after the patient: whoever referred them, or their primary care provider.
 *
 * @param name 1 to 200 characters
 * @param practice where they work, at most 200 characters
 * @param phone at most 40 characters
 */
public record Clinician(
        String name, @Nullable String practice, @Nullable String phone) {

    private static final int LONGEST = 200;
    private static final int LONGEST_PHONE = 40;

    public Clinician {
        name = name.strip();
        practice = orNull(practice);
        phone = orNull(phone);
        boolean control = Stream.of(name, practice == null ? "" : practice, phone == null ? "" : phone)
                .flatMapToInt(String::codePoints)
                .anyMatch(Character::isISOControl);
        if (name.isEmpty()
                || name.length() > LONGEST
                || (practice != null && practice.length() > LONGEST)
                || (phone != null && phone.length() > LONGEST_PHONE)
                || control) {
            throw Refused.unprocessable(
                    "clinician-not-usable",
                    "A provider has a name and perhaps a practice, each at most " + LONGEST
                            + " characters, and perhaps a telephone number; no line breaks.");
        }
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
