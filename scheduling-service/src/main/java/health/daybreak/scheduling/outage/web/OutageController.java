package health.daybreak.scheduling.outage.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.scheduling.outage.EnterOutage;
import health.daybreak.scheduling.outage.OutageBooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/outages")
final class OutageController {

    private final EnterOutage enterOutage;
    private final OutageBooks books;
    private final Ids ids;
    private final Clock clock;

    OutageController(EnterOutage enterOutage, OutageBooks books, Ids ids, Clock clock) {
        this.enterOutage = enterOutage;
        this.books = books;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that end after {@code from}, which is now when left out; without those that were withdrawn. */
    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @NoPatientData
    List<OutageView> list(@RequestParam(required = false) @Nullable Instant from) {
        Instant since = from == null ? clock.instant() : from;
        return books.of(Cause.current().clinicId()).state().outages().stream()
                .filter(outage -> outage.inForce(since))
                .map(OutageView::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({Roles.FRONT_DESK, Roles.MANAGER})
    @NoPatientData
    OutageView enter(@Valid @RequestBody OutageRequest request) {
        return OutageView.of(enterOutage.enter(ids.next(), request.toOutage(), request.reason(), clock.instant()));
    }

    @PostMapping("/{outageId}/end")
    @RolesAllowed({Roles.FRONT_DESK, Roles.MANAGER})
    @NoPatientData
    OutageView end(@PathVariable String outageId, @Valid @RequestBody EndRequest request) {
        return OutageView.of(enterOutage.end(outageId, request.at(), clock.instant()));
    }

    @PostMapping("/{outageId}/withdraw")
    @RolesAllowed({Roles.FRONT_DESK, Roles.MANAGER})
    @NoPatientData
    OutageView withdraw(@PathVariable String outageId) {
        return OutageView.of(enterOutage.withdraw(outageId, clock.instant()));
    }
}
