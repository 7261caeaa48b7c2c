package health.daybreak.notification.escalation.web;

import health.daybreak.notification.escalation.Escalation;
import health.daybreak.notification.escalation.Escalations;
import health.daybreak.notification.escalation.RecordCall;
import health.daybreak.notification.escalation.TakeChargeOfText;
import health.daybreak.notification.escalation.Whereabouts;
import health.daybreak.notification.roster.OnCallPerson;
import health.daybreak.notification.roster.Roster;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom a flagged answer waits for, who has been paged, and when the next are. */
@RestController
@RequestMapping("/api/notification/escalations")
class EscalationController {

    private static final Duration LATELY = Duration.ofDays(30);

    /** People at the desk see no risks; they call whom the board names. */
    private static final List<String> SEE_RISKS =
            List.of(Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER);

    private final Escalations escalations;
    private final RecordCall recordCall;
    private final TakeChargeOfText takeCharge;
    private final Whereabouts whereabouts;
    private final Clock clock;

    EscalationController(
            Escalations escalations,
            RecordCall recordCall,
            TakeChargeOfText takeCharge,
            Whereabouts whereabouts,
            Clock clock) {
        this.escalations = escalations;
        this.recordCall = recordCall;
        this.takeCharge = takeCharge;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /** The board: every open escalation with all its steps. */
    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    BoardView board() {
        String clinicId = Cause.current().clinicId();
        Roster roster = whereabouts.roster(clinicId);
        List<EscalationView> open = views(escalations.open());
        return new BoardView(
                open,
                roster != null,
                roster == null
                        ? null
                        : roster.firstAt(clock.instant())
                                .map(OnCallPerson::staffId)
                                .orElse(null),
                whereabouts.telephone(clinicId));
    }

    /** What was flagged in the last 30 days and somebody has taken charge of, the latest first. */
    @GetMapping("/lately")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    List<EscalationView> lately() {
        Instant now = clock.instant();
        List<EscalationView> ended = views(escalations.flagged(now.minus(LATELY), now.plus(LATELY)).stream()
                .filter(stored -> !stored.state().open())
                .toList());
        return ended.stream()
                .sorted(Comparator.comparing(EscalationView::flaggedAt).reversed())
                .toList();
    }

    /** One escalation, open or over, with every step that is kept. */
    @GetMapping("/{escalationId}")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    EscalationView one(@PathVariable String escalationId) {
        return view(escalations
                .find(escalationId)
                .filter(stored -> stored.state().flag() != null)
                .orElseThrow(() -> Refused.notFound("escalation", escalationId)));
    }

    /** Takes charge of a text that may speak of dying. Of flagged answers charge is taken in intake, by what was decided. */
    @PostMapping("/{escalationId}/charge")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    EscalationView takeCharge(@PathVariable String escalationId) {
        return view(takeCharge.take(escalationId));
    }

    /** Records that somebody was called by voice. It stops nothing: only taking charge of the risk does. */
    @PostMapping("/{escalationId}/calls")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    EscalationView called(@PathVariable String escalationId, @Valid @RequestBody CallRequest request) {
        return view(recordCall.record(
                escalationId, request.staffId(), Objects.requireNonNull(request.reached(), "validated")));
    }

    private EscalationView view(Stored<Escalation> stored) {
        return views(List.of(stored)).getFirst();
    }

    private List<EscalationView> views(List<Stored<Escalation>> found) {
        boolean desk =
                Caller.current().map(caller -> !caller.hasAnyOf(SEE_RISKS)).orElse(true);
        List<EscalationView> views = found.stream()
                .map(stored -> EscalationView.of(stored.state(), this::phone))
                .map(view -> desk ? view.forTheDesk() : view)
                .toList();
        AccessAudit.about(views.stream()
                .map(EscalationView::patientId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return views;
    }

    private @Nullable String phone(@Nullable String staffId) {
        return whereabouts.phone(Cause.current().clinicId(), staffId);
    }
}
