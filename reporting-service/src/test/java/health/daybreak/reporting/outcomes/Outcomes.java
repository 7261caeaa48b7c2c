package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import java.time.Instant;

/** The outcomes that stories lead to. */
final class Outcomes {

    private Outcomes() {}

    static OutcomeFigures phq9(Instant now, Story... stories) {
        return of(Criteria.PHQ_9, now, stories);
    }

    static OutcomeFigures of(Instrument instrument, Instant now, Story... stories) {
        var projections = InMemoryProjections.of(stories);
        return OutcomeFigures.of(
                instrument,
                Criteria.FOLLOW_UP,
                projections.journeys().ofClinic(),
                projections.sessions().ofClinic(),
                now);
    }
}
