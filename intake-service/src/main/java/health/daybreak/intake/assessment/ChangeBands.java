package health.daybreak.intake.assessment;

import health.daybreak.intake.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an instrument's total means; a threshold that is not known is null.
 *
 * @param responsePercent improvement in percent of the baseline from which on it is a response
 * @param remission the total that is a remission: at most this, or at least this where higher is better
 * @param reliable points of improvement that are more than chance
 * @param meaningful points of improvement that a patient notices
 * @param worsening points of worsening over the baseline that must be seen
 */
public record ChangeBands(
        @Nullable Threshold responsePercent,
        @Nullable Threshold remission,
        @Nullable Threshold reliable,
        @Nullable Threshold meaningful,
        @Nullable Threshold worsening) {

    /** A number and where it comes from. */
    public record Threshold(int value, Source source) {}

    /** What a change can be called. */
    public enum Name {
        RESPONSE,
        REMISSION,
        RELIABLE_IMPROVEMENT,
        MEANINGFUL_IMPROVEMENT,
        WORSENING
    }

    /** What the way from one total to another is called; nothing when there is no name for it. */
    public List<Name> namesOf(int baseline, int total, boolean higherIsWorse) {
        int better = higherIsWorse ? baseline - total : total - baseline;
        List<Name> names = new ArrayList<>();
        if (responsePercent != null
                && baseline > 0
                && better > 0
                && 100L * better >= (long) responsePercent.value() * baseline) {
            names.add(Name.RESPONSE);
        }
        if (remission != null && (higherIsWorse ? total <= remission.value() : total >= remission.value())) {
            names.add(Name.REMISSION);
        }
        if (reliable != null && better >= reliable.value()) {
            names.add(Name.RELIABLE_IMPROVEMENT);
        }
        if (meaningful != null && better >= meaningful.value()) {
            names.add(Name.MEANINGFUL_IMPROVEMENT);
        }
        if (worsening != null && -better >= worsening.value()) {
            names.add(Name.WORSENING);
        }
        return names;
    }
}
