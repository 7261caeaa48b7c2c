package health.daybreak.intake.screening.web;

import health.daybreak.intake.screening.AntidepressantTrial;
import health.daybreak.intake.screening.AntidepressantTrial.WhyStopped;
import health.daybreak.platform.aggregate.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One antidepressant that was tried.
 *
 * @param weeks at that dose or higher; may be left out when the dates say it
 * @param startedOn the first day, where somebody knows it
 * @param endedOn the last day; none while it is still taken
 */
record TrialRequest(
        @NotBlank @Size(max = 100) String drug,
        @NotNull BigDecimal doseMilligramsPerDay,
        @Nullable Integer weeks,
        @Nullable Integer adherencePercent,
        int responsePercent,
        @NotNull WhyStopped whyStopped,
        boolean currentEpisode,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    AntidepressantTrial toTrial(LocalDate today) {
        return new AntidepressantTrial(
                drug,
                doseMilligramsPerDay,
                weeks == null ? weeksByDates(today) : weeks,
                adherencePercent,
                responsePercent,
                whyStopped,
                currentEpisode,
                startedOn,
                endedOn);
    }

    private int weeksByDates(LocalDate today) {
        LocalDate last = whyStopped == WhyStopped.STILL_TAKING ? today : endedOn;
        if (startedOn == null || last == null) {
            throw Refused.unprocessable(
                    "weeks-missing", "Say for how many weeks a trial's dose was taken, or when it began and ended.");
        }
        return Math.max(0, AntidepressantTrial.weeksBetween(startedOn, last));
    }
}
