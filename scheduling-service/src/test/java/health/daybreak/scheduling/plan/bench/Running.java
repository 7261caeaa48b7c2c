package health.daybreak.scheduling.plan.bench;

import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.many.ManyCourses;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import java.util.ArrayList;
import java.util.List;

/** A clinic in which the courses of an instance run. */
record Running(Instance instance, List<CoursePlan> plans) {

    static Running of(Instance instance, int rounds) {
        ManyCourses many = new ManyCourses(instance.situation(), instance.requests(), Instance.WEIGHTS, 1);
        many.improve(rounds);
        return new Running(instance, many.plan().plans());
    }

    /** The clinic with what the courses take as held. */
    Situation held() {
        Situation situation = instance.situation();
        List<Hold> held = new ArrayList<>();
        for (CoursePlan plan : plans) {
            plan.visits().forEach(visit -> hold(held, visit, situation.clinic().chairsPerNurse()));
        }
        return new Situation(situation.clinic(), situation.staff(), situation.outages(), held);
    }

    private static void hold(List<Hold> held, Visit visit, int chairsPerNurse) {
        held.add(new Hold(Hold.Kind.CHAIR, visit.chairId(), visit.startsAt(), visit.endsAt(), Hold.WHOLE));
        if (visit.nurseId() != null) {
            int share = Hold.oneOf(chairsPerNurse);
            held.add(new Hold(Hold.Kind.PERSON, visit.nurseId(), visit.startsAt(), visit.endsAt(), share));
        }
        if (visit.therapistId() != null) {
            held.add(new Hold(Hold.Kind.PERSON, visit.therapistId(), visit.startsAt(), visit.endsAt(), Hold.WHOLE));
        }
    }
}
