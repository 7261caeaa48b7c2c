package health.daybreak.intake.duplicate.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.MEDICAL_DIRECTOR;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.duplicate.FindDuplicates;
import health.daybreak.intake.duplicate.MergePatients;
import health.daybreak.intake.duplicate.Somebody;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.PersonName;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Likely duplicates, before a person is registered and after, and the merge of two records. */
@RestController
@RequestMapping("/api/intake")
class DuplicateController {

    private final FindDuplicates findDuplicates;
    private final MergePatients mergePatients;
    private final Clock clock;

    DuplicateController(FindDuplicates findDuplicates, MergePatients mergePatients, Clock clock) {
        this.findDuplicates = findDuplicates;
        this.mergePatients = mergePatients;
        this.clock = clock;
    }

    /** Somebody who is about to be registered. In a body, because an address would stand in logs. */
    record DuplicateSearch(
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @Nullable @Size(max = 100) String preferredName,
            @NotNull LocalDate birthDate,
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 25) String mobile) {

        Somebody somebody() {
            return Somebody.of(
                    new PersonName(givenName, familyName, preferredName),
                    birthDate,
                    new Contact(email, mobile, null, "en", "UTC", List.of()));
        }
    }

    /**
     * Two records are of one person.
     *
     * @param intoPatientId the record that lives on
     * @param reason how staff know
     */
    record MergeRequest(
            @NotBlank String intoPatientId,
            @NotBlank @Size(max = 500) String reason) {}

    /** Where a record lives on. */
    record MergeView(String patientId) {}

    /** Looks for likely records of somebody before they are registered. */
    @PostMapping("/duplicate-searches")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER})
    @PatientData
    List<DuplicateView> search(@RequestBody @Valid DuplicateSearch search) {
        return shown(findDuplicates.of(search.somebody()));
    }

    /** Likely other records of a patient. */
    @GetMapping("/patients/{patientId}/duplicates")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER})
    @PatientData
    List<DuplicateView> duplicates(@PathVariable String patientId) {
        return shown(findDuplicates.of(patientId));
    }

    /** Ends a record, which lives on in another. It cannot be undone; who did it and why stays to be seen. */
    @PostMapping("/patients/{patientId}/merge")
    @ResponseStatus(HttpStatus.OK)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, MANAGER})
    @PatientData
    MergeView merge(@PathVariable String patientId, @RequestBody @Valid MergeRequest request) {
        AccessAudit.about(request.intoPatientId());
        return new MergeView(mergePatients
                .merge(
                        patientId,
                        request.intoPatientId(),
                        request.reason(),
                        Cause.current().actorId(),
                        clock.instant())
                .id());
    }

    private static List<DuplicateView> shown(List<FindDuplicates.Duplicate> found) {
        AccessAudit.about(
                found.stream().map(duplicate -> duplicate.patient().id()).toList());
        return found.stream().map(DuplicateView::of).toList();
    }
}
