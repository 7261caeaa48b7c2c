package health.daybreak.scheduling.plan.bench;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import health.daybreak.scheduling.plan.grid.Changes;
import health.daybreak.scheduling.plan.grid.GridVisit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All doses of an instance, as Timefold plans them; it wants its fields public. */
@PlanningSolution
public class TimefoldClinic {

    /** How much of a date's chairs is comfortable. */
    public record Comfort(int day, int quarters) {}

    /**
     * Where a visit stands, and what it costs to change it.
     *
     * @param percent by how much what this patient suffers counts
     */
    public record Home(int visit, GridVisit at, Changes changes, int percent) {

        int costOf(TimefoldVisit visit) {
            int points = visit.start().wish();
            points += visit.chair() == at.chair() ? 0 : changes.chair();
            points += visit.nurse() == at.nurse() ? 0 : changes.nurse();
            points += visit.start().prescriber() == at.prescriber() ? 0 : changes.prescriber();
            points += visit.therapist() == at.therapist() ? 0 : changes.therapist();
            return points * percent / 100;
        }
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldVisit> visits = List.of();

    @ProblemFactCollectionProperty
    public List<Comfort> comfort = List.of();

    @ProblemFactCollectionProperty
    public List<Home> homes = List.of();

    @PlanningScore
    public @Nullable HardSoftScore score;

    public TimefoldClinic() {}

    TimefoldClinic(List<TimefoldVisit> visits, List<Comfort> comfort, List<Home> homes) {
        this.visits = visits;
        this.comfort = comfort;
        this.homes = homes;
    }

    List<TimefoldVisit> visits() {
        return visits;
    }

    @Nullable
    HardSoftScore score() {
        return score;
    }
}
