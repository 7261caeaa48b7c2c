package health.daybreak.scheduling.plan.bench;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One dose, as Timefold plans it: when, in which chair, with whom; it wants its fields public. */
@PlanningEntity
public class TimefoldVisit {

    /** What does not change while it is planned. */
    record Dose(
            int course,
            int number,
            ClinicGrid grid,
            CourseOnGrid onGrid,
            List<TimefoldStart> starts,
            List<Integer> chairs,
            List<Integer> nurses,
            List<Integer> therapists) {}

    @PlanningId
    public int id;

    private @Nullable Dose dose;

    @PlanningVariable(valueRangeProviderRefs = "starts")
    public @Nullable TimefoldStart start;

    @PlanningVariable(valueRangeProviderRefs = "chairs")
    public @Nullable Integer chair;

    @PlanningVariable(valueRangeProviderRefs = "nurses")
    public @Nullable Integer nurse;

    @PlanningVariable(valueRangeProviderRefs = "therapists")
    public @Nullable Integer therapist;

    /** For Timefold, which copies field by field. */
    public TimefoldVisit() {}

    TimefoldVisit(int id, Dose dose) {
        this.id = id;
        this.dose = dose;
    }

    /** Begins where the visit stands. */
    TimefoldVisit standing(TimefoldStart at, GridVisit home) {
        start = at;
        chair = home.chair();
        nurse = home.nurse();
        therapist = home.therapist();
        return this;
    }

    @ValueRangeProvider(id = "starts")
    public List<TimefoldStart> starts() {
        return dose().starts();
    }

    @ValueRangeProvider(id = "chairs")
    public List<Integer> chairs() {
        return dose().chairs();
    }

    @ValueRangeProvider(id = "nurses")
    public List<Integer> nurses() {
        return dose().nurses();
    }

    @ValueRangeProvider(id = "therapists")
    public List<Integer> therapists() {
        return dose().therapists();
    }

    private Dose dose() {
        return Objects.requireNonNull(dose);
    }

    int id() {
        return id;
    }

    int course() {
        return dose().course();
    }

    int number() {
        return dose().number();
    }

    CourseOnGrid onGrid() {
        return dose().onGrid();
    }

    boolean planned() {
        return start != null && chair != null && nurse != null && therapist != null;
    }

    TimefoldStart start() {
        return Objects.requireNonNull(start);
    }

    int day() {
        return start().day();
    }

    int from() {
        return start().from();
    }

    int to() {
        return start().to();
    }

    int chair() {
        return Objects.requireNonNull(chair);
    }

    int nurse() {
        return Objects.requireNonNull(nurse);
    }

    int therapist() {
        return Objects.requireNonNull(therapist);
    }

    int mainPerson() {
        return therapist() == GridVisit.NONE ? nurse() : therapist();
    }

    int chairQuarters() {
        return dose().grid().chairQuarters(shape());
    }

    /** Whether nurse and therapist are on duty then and fit together, on a grid on which nothing is placed. */
    boolean staffed() {
        return dose().grid().fits(visit());
    }

    int shape() {
        return dose().onGrid().shape(Part.DOSE);
    }

    GridVisit visit() {
        return new GridVisit(
                shape(),
                Part.DOSE,
                number(),
                day(),
                start().quarter(),
                chair(),
                nurse(),
                start().prescriber(),
                therapist());
    }
}
