package health.daybreak.gateway.demo;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves the clock of a demonstration forward, for all services at once. There is no such address otherwise. */
@RestController
@ConditionalOnProperty("daybreak.demo")
class DemoClockController {

    /** Far more than a course with its taper takes; beyond it a slip of the keyboard is likelier than a wish. */
    private static final Duration FURTHEST = Duration.ofDays(3650);

    private final MoveClock clockFile;
    private final Clock clock;

    DemoClockController(@Value("${daybreak.clock-file}") String file, Clock clock) {
        this.clockFile = new MoveClock(Path.of(file));
        this.clock = clock;
    }

    /**
     * One of the two.
     *
     * @param advance so much further forward
     * @param offset so far ahead of the real time; zero is the real time
     */
    record Move(@Nullable Duration advance, @Nullable Duration offset) {}

    /** How far ahead the clock is, and what it says. */
    record ClockView(Duration offset, Instant now) {}

    @GetMapping("/api/demo/clock")
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
    ClockView read() throws IOException {
        return new ClockView(clockFile.offset(), clock.instant());
    }

    @PostMapping("/api/demo/clock")
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
    ClockView move(@RequestBody Move move) throws IOException {
        MoveClock.Moved moved = clockFile.move(now -> target(move, now));
        return new ClockView(moved.offset(), moved.at());
    }

    private static Duration target(Move move, Duration now) {
        if ((move.advance() == null) == (move.offset() == null)) {
            throw Refused.unprocessable("clock-move", "Say either advance or offset, as an ISO duration like PT24H.");
        }
        Duration target = move.advance() == null ? move.offset() : now.plus(move.advance());
        if (target == null || target.isNegative() || target.compareTo(FURTHEST) > 0) {
            throw Refused.unprocessable(
                    "clock-move", "The clock can be 0 to " + FURTHEST.toDays() + " days ahead of the real time.");
        }
        return target;
    }
}
