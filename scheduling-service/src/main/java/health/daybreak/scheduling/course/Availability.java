package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.plan.Capacity;
import health.daybreak.scheduling.plan.Needs;
import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the clinic at hand has left, as it is stored now. */
@Component
final class Availability {

    /** No session: nobody's claims are left out. */
    static final String NOBODY = "";

    private final Clinics clinics;
    private final Staff staff;
    private final ClinicDays days;
    private final CourseSettings settings;

    Availability(Clinics clinics, Staff staff, ClinicDays days, CourseSettings settings) {
        this.clinics = clinics;
        this.staff = staff;
        this.days = days;
        this.settings = settings;
    }

    Clinic clinic() {
        return clinics.get(Cause.current().clinicId()).state();
    }

    /** Plans series from this date on (null means today). */
    SeriesPlanner planner(Clinic clinic, Protocol protocol, @Nullable LocalDate from, Instant now) {
        LocalDate today = now.atZone(clinic.zone()).toLocalDate();
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        int within = settings.firstSessionWithinDays();
        LocalDate last = first.plusDays(SeriesPlanner.horizonDays(protocol.induction(), within));
        Capacity capacity = capacity(clinic, protocol, first, last, NOBODY);
        return new SeriesPlanner(capacity, protocol.induction(), now, first, within);
    }

    /** What is left from {@code first} to {@code last}, as it looks to {@code sessionId}. */
    Capacity capacity(Clinic clinic, Protocol protocol, LocalDate first, LocalDate last, String sessionId) {
        List<StaffMember> people = staff.everybody().stream().map(Stored::state).toList();
        Map<LocalDate, ClinicDay> claimed = days.between(Cause.current().clinicId(), first, last).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().without(sessionId)));
        return new Capacity(Needs.of(protocol), clinic, people, claimed);
    }
}
