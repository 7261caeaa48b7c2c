package health.daybreak.gateway.session;

import health.daybreak.gateway.signin.Colleagues;
import health.daybreak.gateway.signin.Colleagues.Colleague;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the staff pages who is signed in. */
@RestController
class SessionController {

    private final People people;
    private final Optional<Colleagues> colleagues;
    private final Clock clock;
    private final boolean demo;

    /** @param colleagues empty where another issuer signs staff in */
    SessionController(
            People people,
            Optional<Colleagues> colleagues,
            Clock clock,
            @Value("${daybreak.demo:false}") boolean demo) {
        this.people = people;
        this.colleagues = colleagues;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Who is signed in, in which roles and clinics.
     *
     * @param colleagues the names of whoever may have done what the pages show; empty where the gateway does not know them
     * @param csrf what every request that changes something must carry
     * @param now by the system's clock, which a demo may have moved
     */
    record SessionView(
            String staffId,
            String name,
            List<String> roles,
            List<String> clinics,
            List<Colleague> colleagues,
            Csrf csrf,
            boolean demo,
            Instant now) {}

    /** The header to send the token in. */
    record Csrf(String header, String token) {}

    @GetMapping("/api/session")
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
    SessionView session(Authentication caller, CsrfToken csrf) {
        Person person = people.of(caller);
        return new SessionView(
                person.staffId(),
                person.name(),
                person.roles(),
                person.clinics(),
                colleagues.map(known -> known.at(person.clinics())).orElse(List.of()),
                new Csrf(csrf.getHeaderName(), csrf.getToken()),
                demo,
                clock.instant());
    }
}
