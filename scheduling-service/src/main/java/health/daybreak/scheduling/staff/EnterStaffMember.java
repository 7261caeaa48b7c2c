package health.daybreak.scheduling.staff;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enters a person who works here, or changes what is known of them; the others hear of roles and credentials. */
@Service
public final class EnterStaffMember {

    private final Staff staff;
    private final Clinics clinics;

    public EnterStaffMember(Staff staff, Clinics clinics) {
        this.staff = staff;
        this.clinics = clinics;
    }

    /**
     * Refused (422 {@code skill-unknown}) for a skill that the clinic's list does not have.
     *
     * @param seen the version that the caller saw, or null
     */
    public Stored<StaffMember> enter(StaffMember person, @Nullable Long seen, Instant now) {
        String id = person.staffId();
        Optional<Clinic> clinic = clinics.find(Cause.current().clinicId()).map(Stored::state);
        // One that the list lost meanwhile is kept, and counts for nothing.
        Set<String> added = new TreeSet<>(person.skills());
        staff.find(id).ifPresent(before -> added.removeAll(before.state().skills()));
        clinic.ifPresent(known -> known.requireKnown(added));
        ZoneId zone = clinic.map(Clinic::zone).orElse(null);
        if (seen != null) {
            return staff.change(id, seen, before -> person.updated(now, zone));
        }
        return staff.find(id).isPresent()
                ? staff.change(id, before -> person.updated(now, zone))
                : staff.create(id, person.updated(now, zone));
    }

    /** Tells of everybody again, because the clinic's zone, in which their credentials' last days are meant, is another. */
    public void tellAnew(Instant now) {
        ZoneId zone = zone();
        for (Stored<StaffMember> person : staff.everybody()) {
            staff.change(person.id(), known -> known.updated(now, zone));
        }
    }

    private @Nullable ZoneId zone() {
        return clinics.find(Cause.current().clinicId())
                .map(clinic -> clinic.state().zone())
                .orElse(null);
    }
}
