package health.daybreak.scheduling.recall.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.scheduling.recall.Call;
import health.daybreak.scheduling.recall.CallBook;
import health.daybreak.scheduling.recall.NoteCall;
import health.daybreak.scheduling.recall.Recall;
import health.daybreak.scheduling.recall.RecallList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/recall")
final class RecallController {

    private final RecallList recallList;
    private final NoteCall noteCall;
    private final CallBook callBook;
    private final Clock clock;

    RecallController(RecallList recallList, NoteCall noteCall, CallBook callBook, Clock clock) {
        this.recallList = recallList;
        this.noteCall = noteCall;
        this.callBook = callBook;
        this.clock = clock;
    }

    /** How a call ended. */
    record CallRequest(
            @NotNull Call.Outcome outcome, @Nullable LocalDate againOn) {}

    @GetMapping
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    List<RecallView> recall() {
        List<Recall> recalls = recallList.at(clock.instant());
        Map<String, List<Call>> calls =
                callBook
                        .about(recalls.stream()
                                .map(recall -> recall.course().courseId())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                Stored::id, stored -> stored.state().made()));
        AccessAudit.about(recalls.stream()
                .map(recall -> recall.course().patientId())
                .distinct()
                .toList());
        return recalls.stream()
                .map(recall ->
                        RecallView.of(recall, calls.getOrDefault(recall.course().courseId(), List.of())))
                .toList();
    }

    @PostMapping("/{courseId}/calls")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MANAGER})
    @PatientData
    void note(@PathVariable String courseId, @Valid @RequestBody CallRequest request) {
        AccessAudit.about(noteCall.note(courseId, request.outcome(), request.againOn(), clock.instant()));
    }
}
