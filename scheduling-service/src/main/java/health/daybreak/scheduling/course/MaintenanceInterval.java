package health.daybreak.scheduling.course;

import health.daybreak.scheduling.course.PatientScores.Score;
import health.daybreak.scheduling.protocol.Maintenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The interval of maintenance that a patient's own scores speak for, within the protocol's bounds; a person decides.
 *
 * @param days from the last session to the next
 * @param reason why, for people
 */
public record MaintenanceInterval(int days, String reason) {

    /**
     * One step shorter when the latest score is worse than the one before by the meaningful change; one step longer when
     * the latest two are in remission; else as it was.
     *
     * @param lastDays the interval before, or null before there was one
     */
    static MaintenanceInterval propose(Maintenance bounds, @Nullable Integer lastDays, List<Score> scores) {
        int was = within(bounds, lastDays == null ? bounds.usualFromDays() : lastDays);
        if (scores.size() < 2) {
            return new MaintenanceInterval(was, "As before: there are no two scores of the PHQ-9 to compare.");
        }
        int latest = scores.getLast().total();
        int before = scores.get(scores.size() - 2).total();
        String change = "PHQ-9 " + before + ", then " + latest;
        if (latest - before >= bounds.worseBy()) {
            return new MaintenanceInterval(
                    within(bounds, was - bounds.stepDays()),
                    "Shorter: " + change + ", worse by " + bounds.worseBy() + " or more.");
        }
        if (latest < bounds.remissionBelow() && before < bounds.remissionBelow()) {
            return new MaintenanceInterval(
                    within(bounds, was + bounds.stepDays()),
                    "Longer: " + change + ", stable in remission below " + bounds.remissionBelow() + ".");
        }
        return new MaintenanceInterval(was, "As before: " + change + ".");
    }

    private static int within(Maintenance bounds, int days) {
        return Math.clamp(days, bounds.shortestDays(), bounds.longestDays());
    }
}
