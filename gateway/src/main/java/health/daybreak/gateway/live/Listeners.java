package health.daybreak.gateway.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All open pages; they are let go before the web server waits for its last requests. */
@Component
final class Listeners implements SmartLifecycle {

    private final Set<Listener> open = ConcurrentHashMap.newKeySet();
    private volatile boolean live;
    private volatile boolean running;

    /** A page that is told of these clinics' changes from now on; first whether the gateway hears events at all. */
    Listener add(Predicate<String> clinics) {
        Listener listener = new Listener(clinics);
        listener.tell(new Listener.State(live));
        open.add(listener);
        return listener;
    }

    void remove(Listener listener) {
        open.remove(listener);
    }

    void tell(Listener.Message message) {
        open.forEach(listener -> listener.tell(message));
    }

    /** Tells every page when the gateway begins or ceases to hear events. */
    void live(boolean now) {
        if (live != now) {
            live = now;
            tell(new Listener.State(now));
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        tell(new Listener.End());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped first: the highest phase. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
