package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.course.ProposeSeries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/proposals")
final class ProposalController {

    private final ProposeSeries proposeSeries;
    private final Candidates candidates;
    private final Clinics clinics;
    private final Clock clock;

    ProposalController(ProposeSeries proposeSeries, Candidates candidates, Clinics clinics, Clock clock) {
        this.proposeSeries = proposeSeries;
        this.candidates = candidates;
        this.clinics = clinics;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    ProposalsView propose(@Valid @RequestBody ProposalRequest request) {
        AccessAudit.about(request.patientId());
        Instant now = clock.instant();
        Candidate candidate = candidates
                .find(request.patientId())
                .map(Stored::state)
                .orElseGet(() -> Candidate.unknown(request.patientId()));
        return ProposalsView.of(
                proposeSeries.propose(
                        request.protocolId(),
                        request.from(),
                        WishesRequest.wishes(request.wishes()),
                        Objects.requireNonNullElse(request.skills(), Set.<String>of()),
                        now),
                candidate,
                now,
                clinics.get(Cause.current().clinicId()).state().zone());
    }
}
