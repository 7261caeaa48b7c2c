package health.daybreak.notification.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the next message must be looked at, as far as this instance knows: asking the store costs a look through all plans
 * where it has no index. A regular look finds what an instance that died has left behind.
 */
@Component
public class Agenda {

    private Instant next = Instant.MIN;

    /** Something must be looked at then; called after it was saved, never before. Null is nothing. */
    public synchronized void note(@Nullable Instant at) {
        if (at != null && at.isBefore(next)) {
            next = at;
        }
    }

    /** Whether it is time to look. Whoever hears yes must look, and note when the next look is due. */
    public synchronized boolean takeDue(Instant now) {
        boolean due = !next.isAfter(now);
        next = due ? Instant.MAX : next;
        return due;
    }
}
