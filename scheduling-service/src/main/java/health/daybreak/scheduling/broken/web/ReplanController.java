package health.daybreak.scheduling.broken.web;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.scheduling.broken.AcceptReplan;
import health.daybreak.scheduling.broken.FindHits;
import health.daybreak.scheduling.broken.MarkCalled;
import health.daybreak.scheduling.broken.ProposeReplan;
import health.daybreak.scheduling.broken.Replans;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling")
final class ReplanController {

    private final FindHits findHits;
    private final ProposeReplan proposeReplan;
    private final AcceptReplan acceptReplan;
    private final MarkCalled markCalled;
    private final Replans replans;
    private final ReplanViews views;
    private final Ids ids;
    private final Clock clock;

    ReplanController(
            FindHits findHits,
            ProposeReplan proposeReplan,
            AcceptReplan acceptReplan,
            MarkCalled markCalled,
            Replans replans,
            ReplanViews views,
            Ids ids,
            Clock clock) {
        this.findHits = findHits;
        this.proposeReplan = proposeReplan;
        this.acceptReplan = acceptReplan;
        this.markCalled = markCalled;
        this.replans = replans;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/sessions-hit")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    List<HitView> hit() {
        List<HitView> hits =
                findHits.find(clock.instant()).stream().map(HitView::of).toList();
        AccessAudit.about(hits.stream().map(HitView::patientId).distinct().toList());
        return hits;
    }

    @PostMapping("/replans")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @PatientData
    ReplanView propose() {
        return views.of(proposeReplan.propose(ids.next(), clock.instant()));
    }

    @GetMapping("/replans/{replanId}")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    ReplanView read(@PathVariable String replanId) {
        return views.of(replans.get(replanId));
    }

    @PostMapping("/replans/{replanId}/accept")
    @RolesAllowed({Roles.FRONT_DESK, Roles.PRESCRIBER, Roles.MANAGER})
    @PatientData
    ReplanView accept(@PathVariable String replanId) {
        acceptReplan.accept(replanId, ids.next(), clock.instant());
        return views.of(replans.get(replanId));
    }

    @PostMapping("/replans/{replanId}/called")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @PatientData
    ReplanView called(@PathVariable String replanId, @Valid @RequestBody CalledRequest request) {
        return views.of(markCalled.called(replanId, request.sessionId()));
    }
}
