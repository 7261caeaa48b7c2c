package health.daybreak.intake.referral.fhir;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** FHIR dates, which may lack the day or the month. */
final class Dates {

    private Dates() {}

    /** The day as the record wrote it; the first day of a month or year that has no more; null for nothing. */
    static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return switch (written.length()) {
            case 4 -> LocalDate.parse(written + "-01-01");
            case 7 -> LocalDate.parse(written + "-01");
            default -> LocalDate.parse(written.substring(0, 10));
        };
    }
}
