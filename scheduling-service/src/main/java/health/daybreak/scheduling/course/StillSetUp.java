package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.clinic.Clinic;
import java.util.List;
import java.util.Map;

/**
 * Looks at the clinic's set-up again after places were claimed. A change of the set-up looks at the claims, writes, and looks
 * again; so whichever of the two is later sees the other.
 */
final class StillSetUp {

    private StillSetUp() {}

    /**
     * Refused (409 {@code slot-taken}) when the set-up changed meanwhile so that one of the places is none any more.
     *
     * @param clinic read after the places were claimed
     */
    static void require(Clinic clinic, Course course, List<Place> claimed, int chairsPerNurse) {
        boolean still = clinic.chairsPerNurse() == chairsPerNurse
                && clinic.zone().equals(course.zone())
                && claimed.stream()
                        .map(Place::slot)
                        .allMatch(slot -> clinic.has(slot.chairId()) && clinic.open(slot.startsAt(), slot.endsAt()));
        if (!still) {
            throw Refused.conflict(
                    "slot-taken", "The clinic was set up anew meanwhile, and the place is none any more.", Map.of());
        }
    }
}
