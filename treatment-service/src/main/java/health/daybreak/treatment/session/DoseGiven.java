package health.daybreak.treatment.session;

import health.daybreak.treatment.dose.DosePlan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dose that began.
 *
 * @param plannedEnd of the infusion, or of an injection's effect
 * @param baselineSetId the last vital signs that were charted before it
 * @param end null while it runs
 */
public record DoseGiven(
        DosePlan plan,
        Signed started,
        Instant plannedEnd,
        @Nullable String lot,
        @Nullable LocalDate expiresOn,
        @Nullable String baselineSetId,
        @Nullable End end) {

    private static final Duration EARLY = Duration.ofMinutes(1);

    /** What came of it; {@code milligrams} may be zero. */
    public record End(
            Signed signed,
            BigDecimal milligrams,
            boolean stoppedEarly,
            @Nullable String reason) {}

    DoseGiven ended(End how) {
        return new DoseGiven(plan, started, plannedEnd, lot, expiresOn, baselineSetId, how);
    }

    DoseGiven withoutWords() {
        return end == null
                ? this
                : ended(new End(
                        end.signed(),
                        end.milligrams(),
                        end.stoppedEarly(),
                        end.reason() == null ? null : Session.ERASED));
    }

    /** Whether an infusion would still run at this moment. */
    boolean runsAt(Instant at) {
        return plan.route().infused() && at.isBefore(plannedEnd.minus(EARLY));
    }

    /** When it ended, or is to end. */
    public Instant endsAt() {
        return end == null ? plannedEnd : end.signed().at();
    }
}
