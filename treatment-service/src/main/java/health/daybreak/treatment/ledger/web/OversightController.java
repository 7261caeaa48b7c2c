package health.daybreak.treatment.ledger.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.ledger.Movement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts, what puts a balance right, and what closes a case. */
@RestController
@RequestMapping("/api/treatment/ledger")
class OversightController {

    private final Writers writers;

    OversightController(Writers writers) {
        this.writers = writers;
    }

    /** Blind: neither before nor after is the counter told what should be there. */
    @PostMapping("/vials/{vialId}/count")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    Written count(@PathVariable String vialId, @Valid @RequestBody Requests.CountRequest request) {
        Writers.requireBlind();
        return writers.write(Writers.When.NOW, ledger -> new Movement.Counted(vialId, request.millilitres()));
    }

    /** Begins a ledger, or is the one that is due every other year. */
    @PostMapping("/inventories")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    Written takeInventory(@Valid @RequestBody Requests.InventoryRequest request) {
        Writers.requireBlind();
        List<Movement.CountedVial> counted = request.vials().stream()
                .map(vial -> new Movement.CountedVial(vial.vialId(), vial.millilitres()))
                .toList();
        return writers.write(
                Writers.When.NOW, ledger -> new Movement.Inventoried(request.initial(), request.atOpening(), counted));
    }

    @PostMapping("/vials/{vialId}/adjustment")
    @RolesAllowed(Roles.MANAGER)
    @NoPatientData
    Written adjust(@PathVariable String vialId, @Valid @RequestBody Requests.AdjustmentRequest request) {
        return writers.write(
                new Writers.When(null, request.reason()),
                ledger -> new Movement.Adjusted(vialId, request.millilitres()));
    }

    @PostMapping("/cases/{caseId}/closure")
    @RolesAllowed(Roles.MANAGER)
    @NoPatientData
    Written close(@PathVariable String caseId, @Valid @RequestBody Requests.ClosureRequest request) {
        return writers.write(new Writers.When(null, request.reason()), ledger -> new Movement.CaseClosed(caseId));
    }

    @PostMapping("/losses/{sequence}/reports")
    @RolesAllowed(Roles.MANAGER)
    @NoPatientData
    Written report(@PathVariable long sequence, @Valid @RequestBody Requests.ReportRequest request) {
        return writers.write(
                Writers.When.NOW, ledger -> new Movement.Reported(sequence, request.step(), request.reference()));
    }
}
