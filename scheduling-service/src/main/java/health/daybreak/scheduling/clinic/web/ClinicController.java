package health.daybreak.scheduling.clinic.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.clinic.SetUpClinic;
import health.daybreak.scheduling.staff.EnterStaffMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/clinic")
final class ClinicController {

    private final Clinics clinics;
    private final SetUpClinic setUpClinic;
    private final EnterStaffMember enterStaffMember;
    private final Clock clock;

    ClinicController(Clinics clinics, SetUpClinic setUpClinic, EnterStaffMember enterStaffMember, Clock clock) {
        this.clinics = clinics;
        this.setUpClinic = setUpClinic;
        this.enterStaffMember = enterStaffMember;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({
        Roles.FRONT_DESK,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.THERAPIST,
        Roles.MANAGER,
        Roles.ANALYST,
        Roles.AUDITOR
    })
    @NoPatientData
    ClinicView read() {
        return ClinicView.of(clinics.get(Cause.current().clinicId()), null);
    }

    @PutMapping
    @RolesAllowed(Roles.MANAGER)
    @NoPatientData
    ClinicView setUp(
            @Valid @RequestBody ClinicRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        String clinicId = Cause.current().clinicId();
        Optional<Clinic> before = clinics.find(clinicId).map(Stored::state);
        Clinic clinic = request.toClinic(before.map(Clinic::skills).orElse(List.of()));
        boolean sameZone =
                before.map(known -> known.zone().equals(clinic.zone())).orElse(false);
        SetUpClinic.Outcome outcome = setUpClinic.setUp(clinicId, Versions.expected(ifMatch), clinic, clock.instant());
        if (!sameZone) {
            enterStaffMember.tellAnew(clock.instant());
        }
        return ClinicView.of(outcome.clinic(), outcome.stranded());
    }
}
