package health.daybreak.scheduling.confirmation;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** The stored answers, by session id. */
public interface SessionAnswers extends Aggregates<SessionAnswer> {

    /** Answers about sessions that start at or after this instant, the next first. */
    List<Stored<SessionAnswer>> from(Instant startsAt, int limit);
}
