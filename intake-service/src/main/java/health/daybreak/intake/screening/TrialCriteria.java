package health.daybreak.intake.screening;

import health.daybreak.intake.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When an antidepressant counts as tried in earnest and failed.
 *
 * @param minimumWeeks at the minimum dose
 * @param acceptedWeeks the shorter duration that trials accept; counts too, and is said
 * @param minimumAdherencePercent below it, the trial is recorded and not counted
 * @param responseBelowPercent improvement below this is an inadequate response
 * @param trialsNeeded different drugs that must have failed in this episode
 */
public record TrialCriteria(
        int minimumWeeks,
        int acceptedWeeks,
        int minimumAdherencePercent,
        int responseBelowPercent,
        int trialsNeeded,
        Source source,
        List<MinimumDose> minimumDoses) {

    public TrialCriteria {
        minimumDoses = List.copyOf(minimumDoses);
    }

    /** Judges one trial and says why. */
    public TrialFinding judge(AntidepressantTrial trial) {
        List<String> against = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Optional<MinimumDose> known = minimumDoseOf(trial.drug());
        known.ifPresentOrElse(
                minimum -> judgeDose(trial, minimum, against),
                () -> against.add("no minimum dose is on file for this drug; a prescriber must judge it"));
        judgeDuration(trial, against, remarks);
        if (trial.adherencePercent() == null) {
            remarks.add("adherence is not known");
        } else if (trial.adherencePercent() < minimumAdherencePercent) {
            against.add("adherence " + trial.adherencePercent() + "% is below " + minimumAdherencePercent + "%");
        }
        boolean failed = trial.responsePercent() < responseBelowPercent;
        if (!failed) {
            remarks.add("it helped: " + trial.responsePercent() + "% improvement");
        }
        if (!trial.currentEpisode()) {
            remarks.add("it was in an earlier episode");
        }
        String name = known.map(minimum -> minimum.names().getFirst()).orElse(normal(trial.drug()));
        boolean adequate = against.isEmpty();
        return new TrialFinding(name, adequate, adequate && failed && trial.currentEpisode(), against, remarks);
    }

    /** How many different drugs were tried adequately and failed in this episode. */
    public int failedDrugs(List<AntidepressantTrial> trials) {
        return Math.toIntExact(trials.stream()
                .map(this::judge)
                .filter(TrialFinding::counts)
                .map(TrialFinding::drug)
                .distinct()
                .count());
    }

    private static void judgeDose(AntidepressantTrial trial, MinimumDose minimum, List<String> against) {
        BigDecimal needed = minimum.milligramsPerDay();
        if (trial.doseMilligramsPerDay().compareTo(needed) < 0) {
            against.add(trial.doseMilligramsPerDay().toPlainString() + " mg a day is below the minimum of "
                    + needed.toPlainString() + " mg");
        }
    }

    private void judgeDuration(AntidepressantTrial trial, List<String> against, List<String> remarks) {
        if (trial.weeks() >= minimumWeeks) {
            return;
        }
        if (trial.weeks() >= acceptedWeeks) {
            remarks.add(trial.weeks() + " weeks: adequate by the " + acceptedWeeks
                    + "-week definition, some payers ask " + minimumWeeks);
            return;
        }
        against.add(
                trial.whyStopped() == AntidepressantTrial.WhyStopped.SIDE_EFFECTS
                        ? "stopped for side effects after " + trial.weeks() + " weeks"
                        : trial.weeks() + " weeks are fewer than " + acceptedWeeks);
    }

    private Optional<MinimumDose> minimumDoseOf(String drug) {
        String written = normal(drug);
        return minimumDoses.stream()
                .filter(minimum -> minimum.names().stream().anyMatch(name -> Drugs.mentions(written, name)))
                .findFirst();
    }

    private static String normal(String drug) {
        return drug.strip().toLowerCase(Locale.ROOT);
    }
}
