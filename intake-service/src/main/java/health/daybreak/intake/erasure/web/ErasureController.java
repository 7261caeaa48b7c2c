package health.daybreak.intake.erasure.web;

import static health.daybreak.platform.security.Roles.MANAGER;

import health.daybreak.intake.erasure.ErasePatient;
import health.daybreak.intake.erasure.ErasureReason;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erases a person. */
@RestController
@RequestMapping("/api/intake")
class ErasureController {

    private final ErasePatient erasePatient;
    private final Clock clock;

    ErasureController(ErasePatient erasePatient, Clock clock) {
        this.erasePatient = erasePatient;
        this.clock = clock;
    }

    /**
     * A person is to be erased.
     *
     * @param recordNumber typed from the record, so that nobody is erased by a slip
     * @param keepingDutyChecked that whoever asks has checked that no law wants the record kept
     */
    record ErasureRequest(
            @NotNull ErasureReason reason,
            @NotBlank @Size(max = 60) String recordNumber,
            boolean keepingDutyChecked) {

        ErasePatient.Wanted wanted() {
            return new ErasePatient.Wanted(reason, recordNumber, keepingDutyChecked);
        }
    }

    /** That the person is erased. What the other services keep goes within moments. */
    record ErasureView(String patientId) {}

    /** Erases a person for good. It cannot be undone; who did it and why stays to be seen. */
    @PostMapping("/patients/{patientId}/erasure")
    @ResponseStatus(HttpStatus.OK)
    @RolesAllowed(MANAGER)
    @PatientData
    ErasureView erase(@PathVariable String patientId, @RequestBody @Valid ErasureRequest request) {
        erasePatient.erase(patientId, request.wanted(), Cause.current().actorId(), clock.instant());
        return new ErasureView(patientId);
    }
}
