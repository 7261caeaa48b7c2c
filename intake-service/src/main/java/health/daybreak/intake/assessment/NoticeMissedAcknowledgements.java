package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Cause;
import java.time.Instant;

/** The clock of each flagged risk: what nobody took charge of in time is marked and told, once. */
public final class NoticeMissedAcknowledgements {

    private final Assessments assessments;

    public NoticeMissedAcknowledgements(Assessments assessments) {
        this.assessments = assessments;
    }

    /** Marks everything that is overdue at this moment, in every clinic; returns how much it found. */
    public int notice(Instant now) {
        var overdue = assessments.overdueAt(now);
        for (Assessments.OfClinic found : overdue) {
            Cause.ofService("intake", found.clinicId(), "overdue-" + found.assessmentId())
                    .run(() -> assessments.change(
                            found.assessmentId(),
                            assessment -> new RiskHandling(found.assessmentId(), assessment).notice(now)));
        }
        return overdue.size();
    }
}
