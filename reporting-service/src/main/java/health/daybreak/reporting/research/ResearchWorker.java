package health.daybreak.reporting.research;

import health.daybreak.platform.aggregate.Ids;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for stories that can be told: at start and then now and again. Without a key it tells nothing. */
@Component
class ResearchWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ResearchWorker.class);

    private final @Nullable TellStories stories;
    private final ResearchSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    ResearchWorker(Participants participants, OpenGroups groups, ResearchSettings settings, Clock clock, Ids ids) {
        this.settings = settings;
        ResearchKey key = settings.secret();
        this.stories = key == null ? null : new TellStories(participants, groups, key, settings, clock, ids);
    }

    @Override
    public synchronized void start() {
        if (stories == null) {
            log.info("No research key is set, so nothing is told to researchers");
        }
        thread = Thread.ofPlatform().daemon().name("research").start(this::work);
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try {
            do {
                tellOrTryLater();
            } while (stories != null && !stopped.await(settings.lookEvery().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellOrTryLater() {
        try {
            if (stories != null) {
                stories.tell();
            }
        } catch (RuntimeException failed) {
            // Nothing is lost: what is half told is in the open groups, and the next look goes on there.
            log.warn(
                    "Stories could not be told and will be tried again: {}",
                    failed.getClass().getSimpleName());
        }
    }
}
