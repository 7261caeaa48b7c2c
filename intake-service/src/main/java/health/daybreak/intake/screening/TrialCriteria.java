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

    /** Judges every trial and says why, in their order; also where two were taken at the same time. */
    public List<TrialFinding> judge(List<AntidepressantTrial> trials) {
        return trials.stream().map(trial -> judge(trial, trials)).toList();
    }

    /** Judges one trial by itself. */
    public TrialFinding judge(AntidepressantTrial trial) {
        return judge(trial, List.of());
    }

    private TrialFinding judge(AntidepressantTrial trial, List<AntidepressantTrial> all) {
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
        overlaps(trial, all, remarks);
        boolean adequate = against.isEmpty();
        return new TrialFinding(
                nameOf(trial),
                known.map(MinimumDose::drugClass).orElse(null),
                adequate,
                adequate && failed && trial.currentEpisode(),
                against,
                remarks);
    }

    /** Whether this episode has resisted treatment. */
    public TreatmentResistance resistance(List<AntidepressantTrial> trials) {
        return TreatmentResistance.of(judge(trials), trialsNeeded);
    }

    /** How many different drugs were tried adequately and failed in this episode. */
    public int failedDrugs(List<AntidepressantTrial> trials) {
        return TreatmentResistance.of(trials.stream().map(this::judge).toList(), trialsNeeded)
                .failed();
    }

    private void overlaps(AntidepressantTrial trial, List<AntidepressantTrial> all, List<String> remarks) {
        for (AntidepressantTrial other : all) {
            if (other != trial && trial.overlaps(other)) {
                remarks.add(
                        nameOf(other).equals(nameOf(trial))
                                ? "it overlaps with another entry of the same drug, which counts once"
                                : "it overlaps with " + nameOf(other) + "; each is judged by itself");
            }
        }
    }

    private String nameOf(AntidepressantTrial trial) {
        return minimumDoseOf(trial.drug())
                .map(minimum -> minimum.names().getFirst())
                .orElse(normal(trial.drug()));
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
