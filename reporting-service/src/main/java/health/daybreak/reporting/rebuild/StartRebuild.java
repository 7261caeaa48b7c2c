package health.daybreak.reporting.rebuild;

import health.daybreak.reporting.projection.GenerationStore;
import health.daybreak.reporting.projection.Generations;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks for all projections to be built anew. Asked again while one is under way, it is that one. */
@Component
public class StartRebuild {

    private final GenerationStore generations;
    private final RebuildWorker worker;

    StartRebuild(GenerationStore generations, RebuildWorker worker) {
        this.generations = generations;
        this.worker = worker;
    }

    /** Starts it and returns at once. */
    public Generations start(String requestedBy, Instant at) {
        Generations started = generations.change(current -> current.start(requestedBy, at));
        worker.nudge();
        return started;
    }
}
