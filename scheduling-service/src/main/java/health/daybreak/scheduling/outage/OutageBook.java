package health.daybreak.scheduling.outage;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.plan.model.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every outage of one clinic, in the order in which they were entered. */
public record OutageBook(List<ReportedOutage> outages) {

    /** Nothing is out. */
    public static final OutageBook EMPTY = new OutageBook(List.of());

    private static final Duration KEPT = Duration.ofDays(400);
    private static final Duration LONGEST = Duration.ofDays(62);

    public OutageBook {
        outages = List.copyOf(outages);
    }

    /** With one more. Refused (422) when it ends before it begins, is over already, or takes more than 62 days. */
    OutageBook with(ReportedOutage reported) {
        Outage what = reported.what();
        Instant now = reported.reportedAt();
        refuseUnless(
                what.from().isBefore(what.to()),
                "An outage ends after it begins, not at " + what.to() + " from " + what.from() + " on.");
        refuseUnless(
                what.to().isAfter(now),
                "An outage that is over already changes nothing; it would end at " + what.to() + ".");
        refuseUnless(
                Duration.between(what.from(), what.to()).compareTo(LONGEST) <= 0,
                "An outage takes at most " + LONGEST.toDays()
                        + " days; change the shifts, the chairs or the closed days for longer.");
        List<ReportedOutage> all = new ArrayList<>(outages.stream()
                .filter(old -> old.what().to().isAfter(now.minus(KEPT)))
                .toList());
        all.add(reported);
        return new OutageBook(all);
    }

    /** With this one over now, or at {@code end} if that is later; refused (409) when it was over before. */
    OutageBook ended(String outageId, Instant end, Instant now) {
        ReportedOutage outage = stillInForce(outageId, now);
        Instant over = end.isBefore(now) ? now : end;
        refuseUnless(
                over.isAfter(outage.what().from()),
                "It has not begun by then; withdraw it if it does not come to pass.");
        refuseUnless(
                !over.isAfter(outage.what().to()),
                "It ends at " + outage.what().to() + " already; enter another one to make it longer.");
        return replacing(outage.until(over));
    }

    /** Without this one, which was entered by mistake; refused (409) when it is over. */
    OutageBook withdrawn(String outageId, Instant now) {
        return replacing(stillInForce(outageId, now).asWithdrawn());
    }

    /** What keeps anything from being planned from {@code now} on. */
    public List<Outage> inForce(Instant now) {
        return outages.stream()
                .filter(outage -> outage.inForce(now))
                .map(ReportedOutage::what)
                .toList();
    }

    /** Refused (404) when there is none of this id. */
    public ReportedOutage get(String outageId) {
        return outages.stream()
                .filter(outage -> outage.outageId().equals(outageId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("outage", outageId));
    }

    private ReportedOutage stillInForce(String outageId, Instant now) {
        ReportedOutage outage = get(outageId);
        if (!outage.inForce(now)) {
            throw Refused.conflict("outage-over", "This outage is over or was withdrawn already.", Map.of());
        }
        return outage;
    }

    private OutageBook replacing(ReportedOutage changed) {
        return new OutageBook(outages.stream()
                .map(outage -> outage.outageId().equals(changed.outageId()) ? changed : outage)
                .toList());
    }

    private static void refuseUnless(boolean holds, String sentence) {
        if (!holds) {
            throw Refused.unprocessable("outage-not-possible", sentence);
        }
    }
}
