package health.daybreak.notification.call.web;

import health.daybreak.notification.call.Call;
import health.daybreak.notification.call.Calls;
import health.daybreak.notification.call.EndCall;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calls that the desk is asked to make. */
@RestController
class CallController {

    private final Calls calls;
    private final EndCall endCall;

    CallController(Calls calls, EndCall endCall) {
        this.calls = calls;
        this.endCall = endCall;
    }

    /**
     * A call to make.
     *
     * @param words to say
     * @param callBy from then on it would be of no use
     */
    record CallView(String id, String patientId, String number, String words, Instant askedAt, Instant callBy) {

        static CallView of(Stored<Call> stored) {
            Call call = stored.state();
            return new CallView(
                    stored.id(), call.patientId(), call.number(), call.words(), call.askedAt(), call.callBy());
        }
    }

    /** How a call ended. */
    record OutcomeRequest(@NotNull Boolean reached) {}

    /** Calls to make, the most urgent first, at most 200. */
    @GetMapping("/api/notification/calls")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    List<CallView> calls() {
        List<CallView> open = calls.open().stream().map(CallView::of).toList();
        AccessAudit.about(open.stream().map(CallView::patientId).distinct().toList());
        return open;
    }

    /** Somebody called: the patient was told, or could not be reached. */
    @PostMapping("/api/notification/calls/{callId}/outcome")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    void outcome(@PathVariable String callId, @RequestBody @Valid OutcomeRequest request) {
        AccessAudit.about(endCall.by(callId, request.reached()).patientId());
    }
}
