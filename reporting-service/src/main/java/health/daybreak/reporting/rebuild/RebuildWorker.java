package health.daybreak.reporting.rebuild;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for a generation to build: at start, when told, and now and then in case another instance died over it. */
@Component
class RebuildWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RebuildWorker.class);

    private final BuildGeneration build;
    private final Duration lookEvery;
    private final LinkedBlockingQueue<Boolean> nudges = new LinkedBlockingQueue<>();
    private @Nullable Thread thread;

    RebuildWorker(BuildGeneration build, @Value("${daybreak.reporting.rebuild.look-every}") Duration lookEvery) {
        this.build = build;
        this.lookEvery = lookEvery;
    }

    void nudge() {
        nudges.add(true);
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().daemon().name("rebuild").start(this::work);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                buildOrTryLater();
                nudges.poll(lookEvery.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void buildOrTryLater() {
        try {
            build.build();
        } catch (RuntimeException failed) {
            // Nothing is lost: the generation is still to be built, and the next look starts it from the first event.
            log.warn("The projections could not be built and will be tried again: {}", failed.toString());
        }
    }
}
