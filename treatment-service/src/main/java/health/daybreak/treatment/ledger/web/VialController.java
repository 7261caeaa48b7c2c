package health.daybreak.treatment.ledger.web;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.dose.Millilitres;
import health.daybreak.treatment.ledger.Movement;
import health.daybreak.treatment.session.Sessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a vial. */
@RestController
@RequestMapping("/api/treatment/ledger")
class VialController {

    private final Writers writers;
    private final Sessions sessions;
    private final Ids ids;

    VialController(Writers writers, Sessions sessions, Ids ids) {
        this.writers = writers;
        this.sessions = sessions;
        this.ids = ids;
    }

    @PostMapping("/receipts")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @NoPatientData
    Written receive(@Valid @RequestBody Requests.ReceiptRequest request) {
        var vials = Stream.generate(ids::next).limit(request.vials()).toList();
        return writers.write(
                new Writers.When(request.happenedAt(), null),
                ledger -> new Movement.Received(vials, request.product(), request.each(), request.from()));
    }

    @PostMapping("/vials/{vialId}/opening")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    Written open(
            @PathVariable String vialId, @Valid @RequestBody(required = false) Requests.@Nullable DoneRequest request) {
        return writers.write(when(request), ledger -> new Movement.Opened(vialId));
    }

    @PostMapping("/vials/{vialId}/draws")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    Written draw(@PathVariable String vialId, @Valid @RequestBody Requests.DrawRequest request) {
        if (request.sessionId() != null) {
            sessions.get(request.sessionId());
        }
        String drawId = ids.next();
        return writers.write(
                new Writers.When(request.happenedAt(), null),
                ledger -> new Movement.Drawn(
                        drawId, vialId, request.sessionId(), new Millilitres(request.millilitres())));
    }

    @PostMapping("/vials/{vialId}/waste")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    Written waste(@PathVariable String vialId, @Valid @RequestBody Requests.AmountRequest request) {
        return writers.write(request.when(), ledger -> new Movement.Wasted(null, vialId, request.volume()));
    }

    @PostMapping("/vials/{vialId}/transfer")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @NoPatientData
    Written transfer(@PathVariable String vialId, @Valid @RequestBody Requests.TransferRequest request) {
        return writers.write(
                new Writers.When(null, request.reason()),
                ledger -> new Movement.Transferred(
                        vialId, ledger.wholeOf(vialId), request.recipient(), request.deaNumber()));
    }

    @PostMapping("/vials/{vialId}/expiry")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @NoPatientData
    Written expire(
            @PathVariable String vialId, @Valid @RequestBody(required = false) Requests.@Nullable DoneRequest request) {
        return writers.write(when(request), ledger -> new Movement.Expired(vialId));
    }

    @PostMapping("/vials/{vialId}/loss")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @NoPatientData
    Written lose(@PathVariable String vialId, @Valid @RequestBody Requests.LossRequest request) {
        return writers.write(
                new Writers.When(request.happenedAt(), request.reason()),
                ledger -> new Movement.Lost(vialId, new Millilitres(request.millilitres()), request.kind()));
    }

    private static Writers.When when(Requests.@Nullable DoneRequest request) {
        return request == null ? Writers.When.NOW : request.when();
    }
}
