package health.daybreak.reporting.research;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.messaging.TraceContext;
import java.util.function.Supplier;

/**
 * Does something with a cause that leads nowhere: what goes out says neither which clinic nor which event nor which request it
 * came from, and its trace begins here.
 */
final class Alone {

    private static final String CLINIC = "research";
    private static final String ACTOR = "reporting";

    private Alone() {}

    static <R> R call(Ids ids, Supplier<R> action) {
        Cause nobody = Cause.ofService(ACTOR, CLINIC, ids.next());
        return TraceContext.continuing(null, () -> nobody.call(action::get));
    }

    static void run(Ids ids, Runnable action) {
        call(ids, () -> {
            action.run();
            return true;
        });
    }
}
