package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.session.GiveMore;
import health.daybreak.treatment.session.Sessions;
import health.daybreak.treatment.session.SignOrder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The order of the course, and what is given by it beside the dose. */
@RestController
@RequestMapping("/api/treatment/sessions/{sessionId}")
class OrderController {

    private final Sessions sessions;
    private final SessionPage page;
    private final Callers callers;
    private final SignOrder signOrder;
    private final GiveMore more;
    private final Clock clock;
    private final Ids ids;

    OrderController(
            Sessions sessions,
            SessionPage page,
            Callers callers,
            SignOrder signOrder,
            GiveMore more,
            Clock clock,
            Ids ids) {
        this.sessions = sessions;
        this.page = page;
        this.callers = callers;
        this.signOrder = signOrder;
        this.more = more;
        this.clock = clock;
        this.ids = ids;
    }

    @PostMapping("/order")
    @RolesAllowed(Roles.PRESCRIBER)
    @PatientData
    SessionView sign(@PathVariable String sessionId, @Valid @RequestBody OrderRequest request) {
        signOrder.carryOut(callers.command(sessionId, null), request.prescription(), request.reason());
        return page.of(sessions.get(sessionId), clock.instant());
    }

    @PostMapping("/dose/top-up")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView topUp(@PathVariable String sessionId, @Valid @RequestBody TopUpRequest request) {
        return page.of(more.topUp(callers.recorded(sessionId, null), request.amount()), clock.instant());
    }

    @PostMapping("/medicines")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    SessionView give(@PathVariable String sessionId, @Valid @RequestBody MedicineRequest request) {
        return page.of(
                more.asNeeded(callers.recorded(sessionId, null), ids.next(), request.medicine(), request.reason()),
                clock.instant());
    }
}
