package health.daybreak.intake.patient.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.patient.ListPatients;
import health.daybreak.intake.patient.ListPatients.Listed;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.intake.patient.Stage;
import health.daybreak.intake.patient.UpdateContact;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intake")
class PatientController {

    private static final Set<String> THOSE_WHO_TREAT = Set.of(NURSE, PRESCRIBER, THERAPIST);

    private final RegisterPatient registerPatient;
    private final UpdateContact updateContact;
    private final ListPatients listPatients;
    private final Ids ids;
    private final Clock clock;

    PatientController(
            RegisterPatient registerPatient,
            UpdateContact updateContact,
            ListPatients listPatients,
            Ids ids,
            Clock clock) {
        this.registerPatient = registerPatient;
        this.updateContact = updateContact;
        this.listPatients = listPatients;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes down an inquiry. */
    @PostMapping("/inquiries")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    PatientView register(@RequestBody @Valid InquiryRequest request) {
        String id = ids.next();
        AccessAudit.about(id);
        registerPatient.register(id, request.toPatient(Cause.current().actorId()), clock.instant());
        return view(id);
    }

    /** Lists patients by words of their name and by stage, or those with these ids. */
    @GetMapping("/patients")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    PatientList list(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(name = "ids", required = false) @Nullable List<String> wanted) {
        List<Listed> found = wanted == null ? listPatients.find(search, stage) : listPatients.withIds(wanted);
        AccessAudit.about(found.stream().map(listed -> listed.patient().id()).toList());
        return PatientList.from(found);
    }

    /** One patient with their story. */
    @GetMapping("/patients/{patientId}")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    PatientView patient(@PathVariable String patientId) {
        return view(patientId);
    }

    /** Changes a patient's name or how to reach them. */
    @PutMapping("/patients/{patientId}/contact")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    PatientView changeContact(
            @PathVariable String patientId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ContactRequest request) {
        updateContact.update(
                patientId,
                Versions.expected(ifMatch),
                request.name(),
                request.contact(),
                request.particulars() == null ? null : request.particulars().particulars(),
                clock.instant());
        return view(patientId);
    }

    /** People at the desk see who somebody is and when they come, not how they are. */
    private PatientView view(String patientId) {
        boolean treats = Caller.current()
                .map(caller -> !Collections.disjoint(caller.roles(), THOSE_WHO_TREAT))
                .orElse(false);
        return PatientView.from(listPatients.get(patientId), treats);
    }
}
