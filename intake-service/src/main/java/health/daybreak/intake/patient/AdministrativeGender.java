package health.daybreak.intake.patient;

import java.util.Locale;

/** Gender for administrative purposes, with the four values of FHIR. */
public enum AdministrativeGender {
    MALE,
    FEMALE,
    OTHER,
    UNKNOWN;

    /** The FHIR code, for example {@code female}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The gender with this FHIR code; throws {@link IllegalArgumentException} for any other word. */
    public static AdministrativeGender ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
