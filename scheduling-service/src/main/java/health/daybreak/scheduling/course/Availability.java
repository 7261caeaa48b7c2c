package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.outage.OutageBooks;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the clinic at hand has left, as it is stored now. */
@Component
final class Availability {

    private static final String NOBODY = "";

    private final Clinics clinics;
    private final Staff staff;
    private final ClinicDays days;
    private final OutageBooks outages;
    private final CourseSettings settings;
    private final Clock clock;

    Availability(
            Clinics clinics, Staff staff, ClinicDays days, OutageBooks outages, CourseSettings settings, Clock clock) {
        this.clinics = clinics;
        this.staff = staff;
        this.days = days;
        this.outages = outages;
        this.settings = settings;
        this.clock = clock;
    }

    Clinic clinic() {
        return clinics.get(Cause.current().clinicId()).state();
    }

    /**
     * Which series there are from this date on (null means today).
     *
     * @param skills what people must be able to do besides what the protocol asks
     */
    SeriesQuestion series(
            Clinic clinic,
            Protocol protocol,
            @Nullable LocalDate from,
            Wishes wishes,
            Set<String> skills,
            Instant now) {
        LocalDate today = now.atZone(clinic.zone()).toLocalDate();
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        Treatment treatment = Treatments.of(protocol, clinic, skills);
        CourseRequest request = new CourseRequest(
                NOBODY, treatment, wishes, Presence.ALWAYS, now, first, settings.firstSessionWithinDays(), null);
        return new SeriesQuestion(situation(clinic, request.firstDate(), request.lastDate(), Set.of()), request);
    }

    /** What is left from {@code first} to {@code last}, as it looks while these visits are moved. */
    Situation situation(Clinic clinic, LocalDate first, LocalDate last, Set<String> moving) {
        return situation(clinic, first, last, moving, List.of());
    }

    /** The same with these places held besides, by whoever was promised them. */
    Situation situation(Clinic clinic, LocalDate first, LocalDate last, Set<String> moving, Collection<Slot> alsoHeld) {
        List<StaffMember> people = staff.everybody().stream().map(Stored::state).toList();
        Stream<Claim> claimed = days.between(Cause.current().clinicId(), first, last).values().stream()
                .flatMap(day -> day.without(moving).claims().stream());
        Stream<Claim> promised = alsoHeld.stream().map(slot -> new Claim(NOBODY, NOBODY, NOBODY, slot));
        List<Hold> held = Stream.concat(claimed, promised)
                .flatMap(claim -> claim.holds(clinic.chairsPerNurse()).stream())
                .toList();
        return new Situation(
                clinic, people, outages.of(Cause.current().clinicId()).state().inForce(clock.instant()), held);
    }
}
