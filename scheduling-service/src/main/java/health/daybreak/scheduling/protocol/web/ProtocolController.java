package health.daybreak.scheduling.protocol.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/protocols")
final class ProtocolController {

    private final Protocols protocols;

    ProtocolController(Protocols protocols) {
        this.protocols = protocols;
    }

    @GetMapping
    @RolesAllowed({
        Roles.FRONT_DESK,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.THERAPIST,
        Roles.MANAGER,
        Roles.ANALYST,
        Roles.AUDITOR
    })
    @NoPatientData
    List<Protocol> all() {
        return protocols.all();
    }
}
