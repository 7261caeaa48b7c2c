package health.daybreak.treatment.ledger.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.ledger.Movement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of what was drawn. */
@RestController
@RequestMapping("/api/treatment/ledger")
class SyringeController {

    private final Writers writers;

    SyringeController(Writers writers) {
        this.writers = writers;
    }

    @PostMapping("/draws/{drawId}/administration")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    Written administer(@PathVariable String drawId, @Valid @RequestBody Requests.AmountRequest request) {
        return writers.write(
                request.when(),
                ledger -> new Movement.Administered(drawId, ledger.draw(drawId).vialId(), request.volume()));
    }

    @PostMapping("/draws/{drawId}/waste")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    Written waste(@PathVariable String drawId, @Valid @RequestBody Requests.AmountRequest request) {
        return writers.write(
                request.when(),
                ledger -> new Movement.Wasted(drawId, ledger.draw(drawId).vialId(), request.volume()));
    }

    @PostMapping("/draws/{drawId}/return")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    Written giveBack(@PathVariable String drawId, @Valid @RequestBody Requests.AmountRequest request) {
        return writers.write(
                request.when(),
                ledger -> new Movement.Returned(drawId, ledger.draw(drawId).vialId(), request.volume()));
    }

    /** By somebody else than whoever wasted it, signed in as themself: nobody can name a witness. */
    @PostMapping("/wastes/{sequence}/witness")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @NoPatientData
    Written witness(@PathVariable long sequence, @Valid @RequestBody Requests.WitnessRequest request) {
        Writers.requirePerson();
        return writers.write(Writers.When.NOW, ledger -> new Movement.Witnessed(sequence, request.seen()));
    }
}
