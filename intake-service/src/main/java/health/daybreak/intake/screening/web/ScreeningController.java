package health.daybreak.intake.screening.web;

import static health.daybreak.platform.security.Roles.ANALYST;
import static health.daybreak.platform.security.Roles.AUDITOR;
import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.MEDICAL_DIRECTOR;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.screening.AssessEligibility;
import health.daybreak.intake.screening.DecideScreening;
import health.daybreak.intake.screening.DecisionRequest;
import health.daybreak.intake.screening.RecordFindings;
import health.daybreak.intake.screening.RulesInUse;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intake")
class ScreeningController {

    private final AssessEligibility assessEligibility;
    private final RecordFindings recordFindings;
    private final DecideScreening decideScreening;
    private final RulesInUse rules;
    private final ScreeningRules shipped;
    private final Clock clock;

    ScreeningController(
            AssessEligibility assessEligibility,
            RecordFindings recordFindings,
            DecideScreening decideScreening,
            RulesInUse rules,
            ScreeningRules shipped,
            Clock clock) {
        this.assessEligibility = assessEligibility;
        this.recordFindings = recordFindings;
        this.decideScreening = decideScreening;
        this.rules = rules;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** The rules in force today, the questions, and the table of minimum doses. */
    @GetMapping("/rules")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER, ANALYST, AUDITOR})
    @NoPatientData
    RulesView rules() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return RulesView.from(rules.policy().inForceOn(today), shipped);
    }

    /** A patient's latest screening with its verdict; before the first finding, what the referral alone says. */
    @GetMapping("/patients/{patientId}/screening")
    @RolesAllowed({NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST})
    @PatientData
    ScreeningView screening(@PathVariable String patientId) {
        return ScreeningView.from(patientId, assessEligibility.assess(patientId, clock.instant()));
    }

    /** Saves the findings as they stand. */
    @PutMapping("/patients/{patientId}/screening")
    @RolesAllowed({NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST})
    @PatientData
    ScreeningView save(
            @PathVariable String patientId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid FindingsRequest request) {
        Instant now = clock.instant();
        recordFindings.record(
                patientId,
                Versions.expected(ifMatch),
                request.toFindings(now),
                Cause.current().actorId(),
                now);
        return ScreeningView.from(patientId, assessEligibility.assess(patientId, now));
    }

    /** Decides whether the patient may be treated; some rules may be overridden by a medical director only. */
    @PostMapping("/patients/{patientId}/screening/decision")
    @RolesAllowed({PRESCRIBER, MEDICAL_DIRECTOR})
    @PatientData
    ScreeningView decide(
            @PathVariable String patientId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid DecisionBody request) {
        Instant now = clock.instant();
        DecisionRequest decision = new DecisionRequest(
                request.outcome(),
                request.rationale(),
                request.overrideReason(),
                Cause.current().actorId(),
                Caller.current().map(Caller::roles).orElse(Set.of()));
        decideScreening.decide(patientId, Versions.expected(ifMatch), decision, now);
        return ScreeningView.from(patientId, assessEligibility.assess(patientId, now));
    }
}
