package health.daybreak.scheduling.risk;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps which patients have an open risk, so that a broken day spares them first. */
@Service
public final class FollowRisks {

    private static final String SAFE = "SAFE_TO_CONTINUE";

    private final RisksOfPatients risks;

    FollowRisks(RisksOfPatients risks) {
        this.risks = risks;
    }

    /** Of one flagged answer the newest news counts. */
    public void hear(Received<PatientEvent> received) {
        if (received.data() instanceof RiskFlagged || received.data() instanceof RiskDecided) {
            risks.reactToLatest(received.envelope().key(), received, FollowRisks::applied);
        }
    }

    private static @Nullable Change<OpenRisks> applied(
            @Nullable OpenRisks before, PatientEvent event, Envelope envelope) {
        OpenRisks known = Objects.requireNonNullElse(before, OpenRisks.NONE);
        return switch (event) {
            case RiskFlagged flagged -> Change.to(known.with(flagged.assessmentId()));
            case RiskDecided decided ->
                Change.to(
                        decided.decision().equals(SAFE)
                                ? known.without(decided.assessmentId())
                                : known.with(decided.assessmentId()));
            case PatientEvent other -> null;
        };
    }
}
