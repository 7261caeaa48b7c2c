package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One antidepressant that the patient has tried.
 *
 * @param doseMilligramsPerDay the highest dose held, above 0 and at most 5,000
 * @param weeks at that dose or higher, 0 to 1,040
 * @param adherencePercent of doses taken, 0 to 100; null when nobody knows
 * @param responsePercent improvement of symptoms, -100 (worse) to 100
 */
public record AntidepressantTrial(
        String drug,
        BigDecimal doseMilligramsPerDay,
        int weeks,
        @Nullable Integer adherencePercent,
        int responsePercent,
        WhyStopped whyStopped,
        boolean currentEpisode) {

    /** Why the patient does not take it any more. */
    public enum WhyStopped {
        NO_OR_LITTLE_RESPONSE,
        SIDE_EFFECTS,
        OTHER,
        STILL_TAKING
    }

    public AntidepressantTrial {
        if (drug.isBlank() || drug.length() > 100) {
            throw Refused.unprocessable("drug-missing", "A trial names its drug in 1 to 100 characters.");
        }
        if (doseMilligramsPerDay.signum() <= 0 || doseMilligramsPerDay.compareTo(BigDecimal.valueOf(5000)) > 0) {
            throw Refused.unprocessable(
                    "impossible-dose", "A trial's dose lies above 0 and at most at 5,000 mg a day.");
        }
        requireWithin("weeks", weeks, 0, 1040);
        requireWithin("adherence percent", adherencePercent == null ? 0 : adherencePercent, 0, 100);
        requireWithin("response percent", responsePercent, -100, 100);
    }

    private static void requireWithin(String what, int value, int from, int to) {
        if (value < from || value > to) {
            throw Refused.unprocessable(
                    "impossible-trial", "A trial's " + what + " lies between " + from + " and " + to + ".");
        }
    }
}
