package health.daybreak.intake.readiness;

import health.daybreak.intake.screening.TestsForDecision;
import java.time.Instant;
import java.util.List;

/** A decision waits for the tests that say so, and for a prescriber's word on results that are out of the ordinary. */
public final class DecisionWaits implements TestsForDecision {

    private final JudgeReadiness judge;

    public DecisionWaits(JudgeReadiness judge) {
        this.judge = judge;
    }

    @Override
    public List<String> inTheWay(String patientId, Instant now) {
        return judge.now(patientId, now).standings().stream()
                .filter(standing -> standing.blockedAt(now).contains(Blocked.DECISION))
                .map(standing -> standing.item().title())
                .toList();
    }
}
