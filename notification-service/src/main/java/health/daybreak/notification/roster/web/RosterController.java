package health.daybreak.notification.roster.web;

import health.daybreak.notification.roster.ChangeRoster;
import health.daybreak.notification.roster.Rosters;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notification/on-call")
class RosterController {

    private final Rosters rosters;
    private final ChangeRoster changeRoster;
    private final Clock clock;

    RosterController(Rosters rosters, ChangeRoster changeRoster, Clock clock) {
        this.rosters = rosters;
        this.changeRoster = changeRoster;
        this.clock = clock;
    }

    /** Who is called when, and which hours of the next 14 days nobody covers. */
    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @NoPatientData
    RosterView read() {
        return RosterView.of(rosters.find(Cause.current().clinicId()), clock.instant());
    }

    /** Keeps this roster from now on. */
    @PutMapping
    @RolesAllowed(Roles.MANAGER)
    @NoPatientData
    RosterView change(
            @Valid @RequestBody RosterRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return RosterView.of(changeRoster.change(request.roster(), Versions.expected(ifMatch)), clock.instant());
    }
}
