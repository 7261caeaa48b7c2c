package health.daybreak.reporting.message.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.message.MessageFigures;
import health.daybreak.reporting.projection.ServeFigures;
import health.daybreak.reporting.projection.ServeFigures.Served;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The messages of the caller's clinic in numbers. */
@RestController
class MessageFiguresController {

    private final ServeFigures figures;

    MessageFiguresController(ServeFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/reporting/messages")
    @RolesAllowed({Roles.MANAGER, Roles.PRESCRIBER, Roles.ANALYST})
    @NoPatientData
    Served<MessageFigures> messages(@RequestParam @Nullable String asKnownOn) {
        return figures.from(asKnownOn, known -> MessageFigures.of(known.messages()));
    }
}
