package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The present episode of depression, as far as staging needs it; null where nobody has asked yet.
 *
 * @param months how long it has lasted, 0 to 1,200
 * @param severity by the clinician's judgement
 * @param augmentationTried whether a drug was added to an antidepressant to strengthen it
 * @param electroconvulsiveTherapyTried whether a course of ECT was given
 */
public record Episode(
        @Nullable Integer months,
        @Nullable EpisodeSeverity severity,
        @Nullable Boolean augmentationTried,
        @Nullable Boolean electroconvulsiveTherapyTried) {

    private static final int LONGEST = 1200;

    static final Episode UNKNOWN = new Episode(null, null, null, null);

    public Episode {
        if (months != null && (months < 0 || months > LONGEST)) {
            throw Refused.unprocessable("impossible-episode", "An episode has lasted 0 to " + LONGEST + " months.");
        }
    }
}
