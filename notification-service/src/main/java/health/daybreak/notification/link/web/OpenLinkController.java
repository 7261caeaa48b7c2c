package health.daybreak.notification.link.web;

import static health.daybreak.platform.security.Roles.GATEWAY;

import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.notification.link.LinkToken;
import health.daybreak.notification.link.OpenLink;
import health.daybreak.notification.link.PatientLink;
import health.daybreak.notification.recipient.Contact;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens links for the gateway, which makes a patient's visit of the answer. */
@RestController
class OpenLinkController {

    private final OpenLink openLink;
    private final Recipients recipients;
    private final ClinicCards cards;
    private final Clock clock;

    OpenLinkController(OpenLink openLink, Recipients recipients, ClinicCards cards, Clock clock) {
        this.openLink = openLink;
        this.recipients = recipients;
        this.cards = cards;
        this.clock = clock;
    }

    /** The secret of a link, in the body so that no log of addresses shows it. */
    record OpenRequest(@NotBlank @Size(max = 200) String token) {

        @Override
        public String toString() {
            return "OpenRequest[secret]";
        }
    }

    /**
     * What a link opens.
     *
     * @param language the patient's, as a BCP 47 tag; null while it is not known
     */
    record OpenedLink(
            String clinicId,
            String patientId,
            LinkPurpose purpose,
            @Nullable String about,
            Instant madeAt,
            Instant expiresAt,
            @Nullable String language,
            @Nullable ClinicCard clinic) {}

    /** Opens a link. Whatever the reason that it does not open, the answer is the same. */
    @PostMapping("/api/notification/links/open")
    @RolesAllowed(GATEWAY)
    @PatientData
    OpenedLink open(@RequestBody @Valid OpenRequest request) {
        PatientLink link =
                openLink.open(new LinkToken(request.token()), clock.instant()).state();
        AccessAudit.about(link.patientId());
        return new OpenedLink(
                link.clinicId(),
                link.patientId(),
                link.purpose(),
                link.about(),
                link.madeAt(),
                link.expiresAt(),
                languageOf(link),
                cards.of(link.clinicId()));
    }

    private @Nullable String languageOf(PatientLink link) {
        return Cause.ofService("notification", link.clinicId(), Cause.current().correlationId())
                .call(() -> recipients.find(link.patientId()))
                .map(recipient -> recipient.state().contact())
                .map(Contact::language)
                .orElse(null);
    }
}
