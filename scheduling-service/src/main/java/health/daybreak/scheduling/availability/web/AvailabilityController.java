package health.daybreak.scheduling.availability.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.scheduling.availability.DayAvailability;
import health.daybreak.scheduling.availability.FindAvailability;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/availability")
final class AvailabilityController {

    private final FindAvailability findAvailability;
    private final Clock clock;

    AvailabilityController(FindAvailability findAvailability, Clock clock) {
        this.findAvailability = findAvailability;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @NoPatientData
    List<DayAvailability> find(
            @RequestParam String protocol, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return findAvailability.find(protocol, from, to, clock.instant());
    }
}
