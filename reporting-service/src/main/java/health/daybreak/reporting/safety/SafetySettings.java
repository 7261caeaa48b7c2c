package health.daybreak.reporting.safety;

import health.daybreak.reporting.outcomes.OutcomeSettings.Benchmark;
import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What counts as severe and when a long-term check is due: the values by which treatment raises its alarms and advises in
 * the chair, so that the two say the same.
 *
 * @param severeHypertension the alert that stands for it
 * @param checkSessions sessions after which bladder symptoms and the treatment itself are looked at again
 * @param checkDays days after which the same
 * @param longCheckDays days after which liver, cognition and dependence are looked at again
 * @param benchmarks what studies found
 */
@ConfigurationProperties("daybreak.reporting.safety")
public record SafetySettings(
        SevereHypertension severeHypertension,
        Criterion checkSessions,
        Criterion checkDays,
        Criterion longCheckDays,
        List<Benchmark> benchmarks) {

    public SafetySettings {
        benchmarks = List.copyOf(benchmarks);
    }

    /**
     * Severe hypertension.
     *
     * @param alert that treatment raises when it is confirmed
     * @param systolic from this systolic pressure on, in mmHg
     * @param diastolic or from this diastolic pressure on
     * @param confirmMinutes when two readings so far apart show it
     */
    public record SevereHypertension(String alert, Criterion systolic, Criterion diastolic, Criterion confirmMinutes) {}
}
