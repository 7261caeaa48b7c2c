package health.daybreak.scheduling.plan.model;

import java.util.List;

/** Every visit of one course, in order of time. */
public record CoursePlan(String courseId, List<Visit> visits) {

    public CoursePlan {
        visits = List.copyOf(visits);
    }

    /** The visits at which ketamine is given. */
    public List<Visit> doses() {
        return visits.stream().filter(visit -> visit.part() == Part.DOSE).toList();
    }
}
