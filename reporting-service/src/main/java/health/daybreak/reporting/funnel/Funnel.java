package health.daybreak.reporting.funnel;

import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.figures.Tally;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many patients ever got how far; of two records of one person, the one that lives. A patient counts once in each stage, however many courses there were.
 *
 * @param declined patients who were screened and never found eligible
 * @param leftEarly patients of whom a course was discontinued and none completed
 */
public record Funnel(List<Stage> stages, int declined, int leftEarly) {

    /**
     * One stage.
     *
     * @param percentOfPrevious 0 to 100, to the nearest whole number; null for the first stage and after an empty one
     */
    public record Stage(
            Milestone stage, int patients, @Nullable Integer percentOfPrevious) {}

    /** The funnel of these patients; {@code sessions} are all of theirs. */
    public static Funnel of(List<Journey> journeys, List<Session> sessions) {
        Milestones milestones = new Milestones(sessions);
        List<Stage> stages = new ArrayList<>();
        for (Milestone stage : Milestone.STAGES) {
            int patients = count(milestones, stage, journeys);
            Integer previous = stages.isEmpty() ? null : stages.getLast().patients();
            stages.add(new Stage(stage, patients, percent(patients, previous)));
        }
        return new Funnel(
                List.copyOf(stages),
                count(milestones, Milestone.DECLINED, journeys),
                count(milestones, Milestone.LEFT_EARLY, journeys));
    }

    /** The patients who came to a milestone; {@code sessions} are all of theirs. */
    public static Behind behind(Milestone milestone, List<Journey> journeys, List<Session> sessions) {
        return Behind.of(new Milestones(sessions).cases(milestone, journeys));
    }

    private static int count(Milestones milestones, Milestone milestone, List<Journey> journeys) {
        return Tally.of(milestones.cases(milestone, journeys)).count();
    }

    private static @Nullable Integer percent(int part, @Nullable Integer whole) {
        return whole == null || whole == 0 ? null : Math.toIntExact(Math.round(100.0 * part / whole));
    }
}
