package health.daybreak.scheduling.outage.web;

import health.daybreak.scheduling.outage.OutageReason;
import health.daybreak.scheduling.outage.ReportedOutage;
import health.daybreak.scheduling.plan.model.Outage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An outage as it is shown. */
record OutageView(
        String outageId,
        OutageKind kind,
        @Nullable String subjectId,
        Instant from,
        Instant to,
        OutageReason reason,
        String reportedBy,
        Instant reportedAt,
        boolean withdrawn) {

    static OutageView of(ReportedOutage outage) {
        return switch (outage.what()) {
            case Outage.PersonOut out -> of(outage, OutageKind.PERSON, out.staffId());
            case Outage.ChairDown down -> of(outage, OutageKind.CHAIR, down.chairId());
            case Outage.ClinicClosed closed -> of(outage, OutageKind.CLINIC, null);
        };
    }

    private static OutageView of(ReportedOutage outage, OutageKind kind, @Nullable String subjectId) {
        return new OutageView(
                outage.outageId(),
                kind,
                subjectId,
                outage.what().from(),
                outage.what().to(),
                outage.reason(),
                outage.reportedBy(),
                outage.reportedAt(),
                outage.withdrawn());
    }
}
