package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One antidepressant that the patient has tried.
 *
 * @param doseMilligramsPerDay the highest dose held, above 0 and at most 5,000
 * @param weeks at that dose or higher, 0 to 1,040; no more than lie between the dates
 * @param adherencePercent of doses taken, 0 to 100; null when nobody knows
 * @param responsePercent improvement of symptoms, -100 (worse) to 100
 * @param startedOn the first day, where somebody knows it
 * @param endedOn the last day, where somebody knows it
 */
public record AntidepressantTrial(
        String drug,
        BigDecimal doseMilligramsPerDay,
        int weeks,
        @Nullable Integer adherencePercent,
        int responsePercent,
        WhyStopped whyStopped,
        boolean currentEpisode,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    private static final int DAYS_A_WEEK = 7;

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
        requirePossibleDates(startedOn, endedOn, whyStopped, weeks);
    }

    /** Whole weeks from one day to another, both counted. */
    public static int weeksBetween(LocalDate first, LocalDate last) {
        return Math.toIntExact((ChronoUnit.DAYS.between(first, last) + 1) / DAYS_A_WEEK);
    }

    /** Whether the two were taken on the same days, as far as their dates tell; one that still goes on has no end. */
    boolean overlaps(AntidepressantTrial other) {
        return startedOn != null
                && other.startedOn != null
                && (endsOpen() || endedOn != null && !endedOn.isBefore(other.startedOn))
                && (other.endsOpen() || other.endedOn != null && !other.endedOn.isBefore(startedOn));
    }

    private boolean endsOpen() {
        return endedOn == null && whyStopped == WhyStopped.STILL_TAKING;
    }

    private static void requirePossibleDates(
            @Nullable LocalDate startedOn, @Nullable LocalDate endedOn, WhyStopped whyStopped, int weeks) {
        if (endedOn != null && whyStopped == WhyStopped.STILL_TAKING) {
            throw Refused.unprocessable(
                    "still-taken-and-ended",
                    "A trial has an end date although the patient still takes the drug; leave out one of the two.");
        }
        if (startedOn == null || endedOn == null) {
            return;
        }
        if (endedOn.isBefore(startedOn)) {
            throw Refused.unprocessable(
                    "trial-ends-before-it-begins", "A trial ends before it begins; check its two dates.");
        }
        // A week begun is counted as one: people round up.
        if (weeks > weeksBetween(startedOn, endedOn) + 1) {
            throw Refused.unprocessable(
                    "more-weeks-than-days", "A trial has more weeks at its dose than lie between its two dates.");
        }
    }

    private static void requireWithin(String what, int value, int from, int to) {
        if (value < from || value > to) {
            throw Refused.unprocessable(
                    "impossible-trial", "A trial's " + what + " lies between " + from + " and " + to + ".");
        }
    }
}
