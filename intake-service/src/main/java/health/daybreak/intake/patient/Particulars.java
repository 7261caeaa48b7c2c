package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is written on the outside of a patient's record, beside their name.
 *
 * @param recordNumber the clinic's own; null on records older than the numbers
 * @param pronouns in the patient's own words, at most 40 characters
 * @param referrer who sent the patient
 * @param primaryCare who looks after the patient otherwise
 */
public record Particulars(
        @Nullable String recordNumber,
        @Nullable String pronouns,
        @Nullable Clinician referrer,
        @Nullable Clinician primaryCare) {

    /** Nothing is known yet. */
    public static final Particulars NONE = new Particulars(null, null, null, null);

    private static final int LONGEST_PRONOUNS = 40;

    public Particulars {
        pronouns = pronouns == null || pronouns.isBlank() ? null : pronouns.strip();
        if (pronouns != null
                && (pronouns.length() > LONGEST_PRONOUNS
                        || pronouns.codePoints().anyMatch(Character::isISOControl))) {
            throw Refused.unprocessable(
                    "pronouns-not-usable",
                    "Pronouns have at most " + LONGEST_PRONOUNS + " characters, none of them control characters.");
        }
    }

    /** The same with this number. */
    Particulars numbered(@Nullable String number) {
        return new Particulars(number, pronouns, referrer, primaryCare);
    }
}
