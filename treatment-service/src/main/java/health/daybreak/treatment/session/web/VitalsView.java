package health.daybreak.treatment.session.web;

import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.session.Alert;
import health.daybreak.treatment.session.MedicineGiven;
import health.daybreak.treatment.session.Monitor;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Signed;
import health.daybreak.treatment.vitals.Alarm;
import health.daybreak.treatment.vitals.AlarmRule;
import health.daybreak.treatment.vitals.Baseline;
import health.daybreak.treatment.vitals.Bound;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.VitalSet;
import health.daybreak.treatment.vitals.Watch;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chart.
 *
 * @param highestTolerated the pressures above which the alarm about the baseline begins
 * @param laterDue when further sets are due, for a tablet that is cut off
 * @param earlyMinutes by how much a set may be early and still count
 * @param watches readings that another one must confirm
 */
record VitalsView(
        List<VitalSet> sets,
        List<Observation> observations,
        List<MedicineGiven> medicines,
        @Nullable Baseline baseline,
        @Nullable Baseline highestTolerated,
        @Nullable Instant nextDue,
        List<Instant> laterDue,
        int earlyMinutes,
        boolean overdue,
        List<Watch> watches,
        List<AlertView> alerts,
        List<ThresholdView> thresholds) {

    /** An alert, what to do first, and who took charge. */
    record AlertView(
            String alertId,
            Alarm alarm,
            String threshold,
            String whatToDo,
            Instant raisedAt,
            @Nullable Signed acknowledged,
            @Nullable String action) {

        static AlertView of(Alert alert) {
            return new AlertView(
                    alert.id(),
                    alert.alarm(),
                    alert.threshold(),
                    alert.alarm().action(),
                    alert.raisedAt(),
                    alert.acknowledged(),
                    alert.action());
        }
    }

    /** When an alarm begins, in words and in numbers any of which is enough, and on whose word. */
    record ThresholdView(Alarm alarm, String threshold, List<Bound> bounds, String whatToDo, String source) {

        static ThresholdView of(AlarmRule rule) {
            return new ThresholdView(
                    rule.alarm(), rule.threshold(), rule.bounds(), rule.alarm().action(), rule.source());
        }
    }

    static VitalsView of(Session session, Monitor monitor, Limits limits, Instant at) {
        Baseline baseline = session.baseline();
        Instant due = monitor.nextVitals(session).orElse(null);
        return new VitalsView(
                session.visit().chart().sets(),
                session.visit().chart().observations(),
                session.visit().chart().medicines(),
                baseline,
                baseline == null ? null : baseline.highestTolerated(limits),
                due,
                monitor.laterVitals(session),
                limits.whole(LimitName.VITALS_EARLY_MINUTES),
                due != null && at.isAfter(due),
                monitor.watches(session),
                session.visit().chart().alerts().stream().map(AlertView::of).toList(),
                monitor.alarms(session).stream().map(ThresholdView::of).toList());
    }
}
