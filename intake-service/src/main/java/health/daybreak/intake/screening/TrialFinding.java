package health.daybreak.intake.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of judging one antidepressant trial.
 *
 * @param drug generic name where known, so that a drug counts once whatever it was called
 * @param drugClass where known
 * @param adequate dose, duration and adherence suffice
 * @param counts adequate, failed, and in the current episode
 * @param against why it is not adequate
 * @param remarks what else a reader should know
 */
public record TrialFinding(
        String drug,
        @Nullable String drugClass,
        boolean adequate,
        boolean counts,
        List<String> against,
        List<String> remarks) {

    public TrialFinding {
        against = List.copyOf(against);
        remarks = List.copyOf(remarks);
    }
}
