package health.daybreak.scheduling.plan.model;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.staff.StaffMember;
import java.util.List;

/**
 * What there is to plan with: the clinic, its people, what is out of order, and what is already taken.
 *
 * @param held what visits outside of the plan take
 */
public record Situation(Clinic clinic, List<StaffMember> staff, List<Outage> outages, List<Hold> held) {

    public Situation {
        staff = List.copyOf(staff);
        outages = List.copyOf(outages);
        held = List.copyOf(held);
    }
}
