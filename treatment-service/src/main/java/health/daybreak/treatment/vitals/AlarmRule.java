package health.daybreak.treatment.vitals;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * When an alarm is raised.
 *
 * @param over what a reading must show
 * @param confirmedAfter how long the readings must have shown it; zero when one reading is enough
 * @param threshold the same in words
 */
public record AlarmRule(
        Alarm alarm, Predicate<Reading> over, Duration confirmedAfter, String threshold, String source) {}
