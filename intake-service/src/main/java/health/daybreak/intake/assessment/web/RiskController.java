package health.daybreak.intake.assessment.web;

import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.assessment.AcknowledgeRisk;
import health.daybreak.intake.assessment.Acknowledgement;
import health.daybreak.intake.assessment.DecideRisk;
import health.daybreak.intake.assessment.RiskDecision;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intake/patients/{patientId}")
class RiskController {

    private final AcknowledgeRisk acknowledgeRisk;
    private final DecideRisk decideRisk;
    private final AssessmentViews views;
    private final Clock clock;

    RiskController(AcknowledgeRisk acknowledgeRisk, DecideRisk decideRisk, AssessmentViews views, Clock clock) {
        this.acknowledgeRisk = acknowledgeRisk;
        this.decideRisk = decideRisk;
        this.views = views;
        this.clock = clock;
    }

    /** Takes charge of a flagged risk: the first of two steps. */
    @PostMapping("/risk-acknowledgements")
    @RolesAllowed({NURSE, PRESCRIBER, THERAPIST})
    @PatientData
    AssessmentView acknowledge(@PathVariable String patientId, @RequestBody @Valid AcknowledgementRequest request) {
        Acknowledgement acknowledgement =
                new Acknowledgement(Cause.current().actorId(), clock.instant(), request.disposition(), request.note());
        return views.of(acknowledgeRisk.acknowledge(patientId, request.assessmentId(), acknowledgement));
    }

    /** Decides about a flagged risk: the second step, without which no dose is given. */
    @PostMapping("/risk-decisions")
    @RolesAllowed(PRESCRIBER)
    @PatientData
    AssessmentView decide(
            @PathVariable String patientId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid RiskDecisionRequest request) {
        RiskDecision decision = new RiskDecision(
                Cause.current().actorId(),
                clock.instant(),
                request.verdict(),
                request.plan().strip());
        return views.of(decideRisk.decide(patientId, request.assessmentId(), Versions.expected(ifMatch), decision));
    }
}
