package health.daybreak.intake.readiness.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.readiness.JudgeReadiness;
import health.daybreak.intake.readiness.RecordTests;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/intake/patients/{patientId}/readiness")
class ReadinessController {

    private static final Set<String> THOSE_WHO_TREAT = Set.of(NURSE, PRESCRIBER, THERAPIST);

    private final JudgeReadiness judge;
    private final RecordTests record;
    private final TestItems items;
    private final Ids ids;
    private final Clock clock;

    ReadinessController(JudgeReadiness judge, RecordTests record, TestItems items, Ids ids, Clock clock) {
        this.judge = judge;
        this.record = record;
        this.items = items;
        this.ids = ids;
        this.clock = clock;
    }

    /** Which tests this patient needs and how each stands; results only for people who treat. */
    @GetMapping
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, THERAPIST, MANAGER})
    @PatientData
    ReadinessView readiness(@PathVariable String patientId) {
        return view(patientId, clock.instant());
    }

    /** Enters results. */
    @PostMapping("/results")
    @RolesAllowed({NURSE, PRESCRIBER})
    @PatientData
    ReadinessView results(@PathVariable String patientId, @RequestBody @Valid ResultsRequest request) {
        Instant now = clock.instant();
        List<String> fresh =
                request.results().stream().map(result -> ids.next()).toList();
        record.results(
                patientId,
                request.results().stream().map(result -> result.entered(now)).toList(),
                fresh,
                Cause.current().actorId(),
                now);
        return view(patientId, now);
    }

    /** Notes that tests were ordered. */
    @PostMapping("/orders")
    @RolesAllowed({NURSE, PRESCRIBER})
    @PatientData
    ReadinessView orders(@PathVariable String patientId, @RequestBody @Valid OrdersRequest request) {
        Instant now = clock.instant();
        record.orders(patientId, request.items(), Cause.current().actorId(), now);
        return view(patientId, now);
    }

    /** A prescriber's word on a result that is out of the ordinary. */
    @PostMapping("/results/{resultId}/review")
    @RolesAllowed(PRESCRIBER)
    @PatientData
    ReadinessView review(
            @PathVariable String patientId, @PathVariable String resultId, @RequestBody @Valid ReviewRequest request) {
        Instant now = clock.instant();
        record.review(
                patientId,
                resultId,
                request.word(),
                request.note(),
                Cause.current().actorId(),
                now);
        return view(patientId, now);
    }

    private ReadinessView view(String patientId, Instant now) {
        boolean treats = Caller.current()
                .map(caller -> !Collections.disjoint(caller.roles(), THOSE_WHO_TREAT))
                .orElse(false);
        return ReadinessView.from(judge.now(patientId, now), items, treats, now);
    }
}
