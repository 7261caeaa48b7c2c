package health.daybreak.treatment.monitoring;

import static health.daybreak.treatment.limits.LimitName.MONITORING_OBSERVATION_MINUTES;
import static health.daybreak.treatment.limits.LimitName.MONITORING_PRESSURE_MINUTES;
import static health.daybreak.treatment.limits.LimitName.MONITORING_PRESSURE_WINDOW_MINUTES;

import health.daybreak.treatment.limits.Limits;
import java.time.Duration;
import java.time.Instant;

/**
 * The moments of an observation that the form asks about. The blood pressure is wanted when it is highest, which is
 * counted from the start of the dose; the time of observation runs from when the drug is in.
 *
 * @param began when the dose began
 * @param drugIn when the infusion ended, or the injection was given
 * @param pressureAfter how long after the start the blood pressure is wanted
 * @param window by how much it may be earlier or later
 * @param observed how long a patient is observed at least
 */
public record Points(Instant began, Instant drugIn, Duration pressureAfter, Duration window, Duration observed) {

    /** The points as these limits have them. */
    public static Points of(Limits limits, Instant began, Instant drugIn) {
        return new Points(
                began,
                drugIn,
                limits.minutes(MONITORING_PRESSURE_MINUTES),
                limits.minutes(MONITORING_PRESSURE_WINDOW_MINUTES),
                limits.minutes(MONITORING_OBSERVATION_MINUTES));
    }

    /** How far from the wanted moment this one is, earlier or later. */
    public Duration fromPressurePoint(Instant at) {
        return Duration.between(began.plus(pressureAfter), at).abs();
    }

    /** Whether a blood pressure of this moment is the one that is wanted. */
    public boolean isPressurePoint(Instant at) {
        return fromPressurePoint(at).compareTo(window) <= 0;
    }

    /** When it is wanted, in words: {@code 25 to 55 min after the dose began}. */
    public String pressureWords() {
        return "%d to %d min after the dose began"
                .formatted(
                        pressureAfter.minus(window).toMinutes(),
                        pressureAfter.plus(window).toMinutes());
    }

    /** Whole minutes from the start of the dose. */
    public long minutesAfterStart(Instant at) {
        return Duration.between(began, at).toMinutes();
    }

    /** Whether somebody who left at this moment was observed for the whole time. */
    public boolean observedUntil(Instant left) {
        return !left.isBefore(drugIn.plus(observed));
    }

    /** Whole minutes of observation of somebody who left at this moment. */
    public long minutesObserved(Instant left) {
        return Duration.between(drugIn, left).toMinutes();
    }
}
