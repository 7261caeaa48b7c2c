package health.daybreak.notification.link.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.MEDICAL_DIRECTOR;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.notification.link.MakeLink;
import health.daybreak.notification.link.PatientLinks;
import health.daybreak.notification.link.RevokeLink;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A patient's links, for staff: those that messages carry, and those handed over at the desk. */
@RestController
@RequestMapping("/api/notification/patients/{patientId}/links")
class LinkController {

    private final MakeLink makeLink;
    private final RevokeLink revokeLink;
    private final PatientLinks links;
    private final Clock clock;

    LinkController(MakeLink makeLink, RevokeLink revokeLink, PatientLinks links, Clock clock) {
        this.makeLink = makeLink;
        this.revokeLink = revokeLink;
        this.links = links;
        this.clock = clock;
    }

    /**
     * What a link shall be for.
     *
     * @param about which things of the patient's, where the purpose does not say it alone; consents by their scopes,
     *     with commas between
     */
    record NewLink(
            @NotNull LinkPurpose purpose,
            @Nullable @Size(max = 200) String about) {}

    /** Makes a link to hand over; the answer is the only one that shows it. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER})
    @PatientData
    LinkView make(@PathVariable String patientId, @RequestBody @Valid NewLink request) {
        Instant now = clock.instant();
        String by = Cause.current().actorId();
        return LinkView.of(makeLink.make(patientId, request.purpose(), request.about(), by, now), now);
    }

    /** A patient's links, newest first. */
    @GetMapping
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER})
    @PatientData
    List<LinkView> ofPatient(@PathVariable String patientId) {
        Instant now = clock.instant();
        return links.ofPatient(patientId).stream()
                .map(link -> LinkView.of(link, now))
                .toList();
    }

    /** Takes a link back. A visit that it opened ends within minutes. */
    @DeleteMapping("/{linkId}")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER})
    @PatientData
    LinkView revoke(@PathVariable String patientId, @PathVariable String linkId) {
        Instant now = clock.instant();
        return LinkView.of(revokeLink.revoke(patientId, linkId, Cause.current().actorId(), now), now);
    }
}
