package health.daybreak.notification.escalation;

import health.daybreak.notification.roster.Roster;
import health.daybreak.notification.roster.Rosters;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Works out the monthly proof from the escalations themselves, each time it is asked for. */
@Component
public class ProveAcknowledgement {

    private final Escalations escalations;
    private final Rosters rosters;

    ProveAcknowledgement(Escalations escalations, Rosters rosters) {
        this.escalations = escalations;
        this.rosters = rosters;
    }

    /** The proof of a month of the current clinic, in the roster's zone; in UTC while there is no roster. */
    public Proof of(YearMonth month) {
        ZoneId zone = zone();
        Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return Proof.of(
                month,
                escalations.flagged(from, until).stream().map(Stored::state).toList());
    }

    /** The zone that months are counted in. */
    public ZoneId zone() {
        return rosters.find(Cause.current().clinicId())
                .map(Stored::state)
                .map(Roster::zone)
                .orElse(ZoneOffset.UTC);
    }
}
