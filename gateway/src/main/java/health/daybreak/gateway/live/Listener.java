package health.daybreak.gateway.live;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One open page. Its queue is bounded: a page that does not keep up is told to refresh instead of being told all. */
final class Listener {

    /** What a page is told. */
    sealed interface Message {}

    /** Something changed. */
    record Changed(LiveChange change) implements Message {}

    /** Whether the gateway itself hears the events. */
    record State(boolean live) implements Message {}

    /** Changes may have been missed: read again what is on the screen. */
    record Refresh(String reason) implements Message {}

    /** The gateway stops. */
    record End() implements Message {}

    private static final int KEPT = 256;

    private final Predicate<String> clinics;
    private final BlockingQueue<Message> queue = new ArrayBlockingQueue<>(KEPT);
    private final AtomicBoolean missed = new AtomicBoolean();

    /** @param clinics which clinics' changes this page may hear of */
    Listener(Predicate<String> clinics) {
        this.clinics = clinics;
    }

    void tell(Message message) {
        boolean ofInterest = !(message instanceof Changed changed)
                || clinics.test(changed.change().clinicId());
        if (ofInterest && !queue.offer(message)) {
            missed.set(true);
        }
    }

    /** The next message, waiting at most so long; null when there is none. */
    @Nullable
    Message next(long millis) throws InterruptedException {
        if (missed.compareAndSet(true, false)) {
            queue.clear();
            return new Refresh("too many changes");
        }
        return queue.poll(millis, TimeUnit.MILLISECONDS);
    }
}
