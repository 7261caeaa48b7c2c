package health.daybreak.scheduling.outage;

import health.daybreak.scheduling.plan.model.Outage;
import java.time.Instant;

/**
 * An outage as somebody entered it.
 *
 * @param withdrawn whether it was entered by mistake; it then never counted
 */
public record ReportedOutage(
        String outageId, Outage what, OutageReason reason, String reportedBy, Instant reportedAt, boolean withdrawn) {

    /** Whether it still keeps anything from being planned at this instant or later. */
    public boolean inForce(Instant now) {
        return !withdrawn && what.to().isAfter(now);
    }

    ReportedOutage asWithdrawn() {
        return new ReportedOutage(outageId, what, reason, reportedBy, reportedAt, true);
    }

    /** The same, over at this instant. */
    ReportedOutage until(Instant end) {
        Outage shorter =
                switch (what) {
                    case Outage.PersonOut out -> new Outage.PersonOut(out.staffId(), out.from(), end);
                    case Outage.ChairDown down -> new Outage.ChairDown(down.chairId(), down.from(), end);
                    case Outage.ClinicClosed closed -> new Outage.ClinicClosed(closed.from(), end);
                };
        return new ReportedOutage(outageId, shorter, reason, reportedBy, reportedAt, withdrawn);
    }
}
