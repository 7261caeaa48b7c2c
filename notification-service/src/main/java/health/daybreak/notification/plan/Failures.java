package health.daybreak.notification.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The messages that did not go and that a person should do something about, the most pressing first. */
@Component
public class Failures {

    private static final int MOST_PLANS = 500;

    private final MessagePlans plans;
    private final Clock clock;

    Failures(MessagePlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** A message that did not go, and what to do. */
    public record Failure(FoundMessage message, Remedy remedy) {

        private Instant until() {
            return remedy.until() == null ? Instant.MAX : remedy.until();
        }
    }

    /**
     * Those that are open.
     *
     * @param more whether there are so many that older ones may be missing
     */
    public record Open(List<Failure> failures, boolean more) {}

    /** Of the current clinic, by when it is too late to do anything. */
    public Open open() {
        Instant now = clock.instant();
        List<MessagePlan> found = plans.withFailuresSince(now.minus(Remedy.SHOWN_FOR), MOST_PLANS);
        List<Failure> failures = found.stream()
                .flatMap(plan -> plan.intents().stream()
                        .flatMap(intent -> Remedy.of(plan, intent, now)
                                .map(remedy -> new Failure(new FoundMessage(plan, intent), remedy))
                                .stream()))
                .sorted(Comparator.comparing(Failure::until)
                        .thenComparing(failure -> failure.message().intent().id()))
                .toList();
        return new Open(failures, found.size() == MOST_PLANS);
    }
}
