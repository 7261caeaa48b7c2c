package health.daybreak.platform.messaging;

import java.util.Collection;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;

/** UP when every consumer of this service runs: a service that does not hear the others is not ready. */
final class EventsHealth implements HealthIndicator {

    private final BindingsLifecycleController bindings;
    private final Collection<String> consumers;

    EventsHealth(BindingsLifecycleController bindings, Collection<String> consumers) {
        this.bindings = bindings;
        this.consumers = consumers;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (String consumer : consumers) {
            boolean listening = !bindings.queryState(consumer).isEmpty()
                    && bindings.queryState(consumer).stream().allMatch(Binding::isRunning);
            health.withDetail(consumer, listening ? "listening" : "not listening");
            if (!listening) {
                health.down();
            }
        }
        return health.build();
    }
}
