package health.daybreak.scheduling.candidate.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.scheduling.candidate.Candidates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/candidates")
final class CandidateController {

    private static final int MOST = 500;

    private final Candidates candidates;
    private final Clock clock;

    CandidateController(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    List<CandidateView> waiting() {
        List<CandidateView> waiting = candidates.waiting(clock.instant(), MOST).stream()
                .map(CandidateView::of)
                .toList();
        AccessAudit.about(waiting.stream().map(CandidateView::patientId).toList());
        return waiting;
    }
}
