package health.daybreak.scheduling.staff.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.scheduling.staff.EnterStaffMember;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import health.daybreak.scheduling.stranded.StrandedSessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/staff")
final class StaffController {

    private final Staff staff;
    private final EnterStaffMember enterStaffMember;
    private final StrandedSessions strandedSessions;
    private final Clock clock;

    StaffController(Staff staff, EnterStaffMember enterStaffMember, StrandedSessions strandedSessions, Clock clock) {
        this.staff = staff;
        this.enterStaffMember = enterStaffMember;
        this.strandedSessions = strandedSessions;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    List<StaffView> everybody() {
        boolean numbers = seesNumbers();
        return staff.everybody().stream()
                .map(person -> StaffView.of(person, numbers))
                .toList();
    }

    @GetMapping("/{staffId}")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    StaffView read(@PathVariable String staffId) {
        return StaffView.of(staff.get(staffId), seesNumbers());
    }

    @PutMapping("/{staffId}")
    @RolesAllowed(Roles.MANAGER)
    @NoPatientData
    StaffView enter(
            @PathVariable String staffId,
            @Valid @RequestBody StaffRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        Instant now = clock.instant();
        Set<String> kept =
                staff.find(staffId).map(person -> person.state().skills()).orElse(Set.of());
        Stored<StaffMember> entered =
                enterStaffMember.enter(request.toStaffMember(staffId, kept), Versions.expected(ifMatch), now);
        return StaffView.of(entered, seesNumbers(), strandedSessions.of(staffId, now));
    }

    /** Who enters registration numbers sees them; colleagues see that there is one in force, and until when. */
    private static boolean seesNumbers() {
        return Caller.current()
                .map(caller -> caller.roles().contains(Roles.MANAGER))
                .orElse(false);
    }
}
