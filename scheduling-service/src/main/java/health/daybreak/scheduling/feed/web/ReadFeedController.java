package health.daybreak.scheduling.feed.web;

import static health.daybreak.platform.security.Roles.GATEWAY;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.scheduling.feed.Feed;
import health.daybreak.scheduling.feed.FeedToken;
import health.daybreak.scheduling.feed.ReadFeed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Opens feeds for the gateway. */
@RestController
final class ReadFeedController {

    private final ReadFeed readFeed;
    private final Clock clock;

    ReadFeedController(ReadFeed readFeed, Clock clock) {
        this.readFeed = readFeed;
        this.clock = clock;
    }

    /** The secret of a feed, in the body so that no log of the service shows it. */
    record OpenFeed(@NotBlank @Size(max = 100) String token) {

        @Override
        public String toString() {
            return "OpenFeed[secret]";
        }
    }

    /** An iCalendar file. */
    record OpenedFeed(String calendar) {}

    /** Reads a feed. Whatever the reason that it does not open, the answer is the same. */
    @PostMapping("/api/scheduling/feeds/open")
    @RolesAllowed(GATEWAY)
    @PatientData
    OpenedFeed openFeed(@RequestBody @Valid OpenFeed request) {
        ReadFeed.Read read = readFeed.read(new FeedToken(request.token()), clock.instant());
        if (read.feed().owner() == Feed.Owner.PATIENT) {
            AccessAudit.about(read.feed().ownerId());
        }
        return new OpenedFeed(read.calendar());
    }
}
