package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Stored;
import org.springframework.stereotype.Service;

/** Notes that a patient was called about a re-plan, so that nobody is called twice and nobody is forgotten. */
@Service
public final class MarkCalled {

    private final Replans replans;

    MarkCalled(Replans replans) {
        this.replans = replans;
    }

    /** Refused (404) when the session is not part of the re-plan. */
    public Stored<Replan> called(String replanId, String sessionId) {
        return replans.change(replanId, replan -> replan.called(sessionId));
    }
}
