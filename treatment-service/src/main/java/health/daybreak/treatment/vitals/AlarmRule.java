package health.daybreak.treatment.vitals;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * When an alarm is raised.
 *
 * @param over what a reading must show
 * @param bounds the same in numbers, any of which is enough; none where it is not about one number
 * @param confirmedAfter how long the readings must have shown it; zero when one reading is enough
 * @param threshold the same in words
 */
public record AlarmRule(
        Alarm alarm,
        Predicate<Reading> over,
        List<Bound> bounds,
        Duration confirmedAfter,
        String threshold,
        String source) {

    public AlarmRule {
        bounds = List.copyOf(bounds);
    }

    /** A rule that is met when any of these numbers is passed. */
    static AlarmRule of(Alarm alarm, List<Bound> bounds, Duration confirmedAfter, String threshold, String source) {
        Predicate<Reading> over = reading -> bounds.stream().anyMatch(bound -> bound.passedBy(reading));
        return new AlarmRule(alarm, over, bounds, confirmedAfter, threshold, source);
    }
}
