package health.daybreak.treatment.board.web;

import health.daybreak.treatment.board.Stretch;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Verdict;
import health.daybreak.treatment.session.SessionStatus;
import health.daybreak.treatment.session.web.PhaseView;
import health.daybreak.treatment.session.web.SlotView;
import health.daybreak.treatment.vitals.Alarm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day by chair.
 *
 * @param date the day that was asked for; null for the clinic's own today
 * @param at the moment for which this was worked out
 */
record BoardView(@Nullable LocalDate date, Instant at, List<LaneView> chairs) {

    /** One chair and its sessions, by time. */
    record LaneView(String chairId, List<CardView> sessions) {}

    /**
     * One session.
     *
     * @param pausedSince since when the pump stands still, so that nobody knows when the phase ends; null while it does not
     * @param expected what is still to come of the visit, as it stands now
     * @param chair what only those at the chair may see; null for the front desk
     */
    record CardView(
            String sessionId,
            long version,
            String patientId,
            String courseId,
            int number,
            int ofSessions,
            String coursePhase,
            Route route,
            SlotView slot,
            SessionStatus status,
            @Nullable Instant arrivedAt,
            @Nullable PhaseView phase,
            @Nullable Instant pausedSince,
            List<Stretch> expected,
            @Nullable ChairView chair) {}

    /** What those at the chair see. */
    record ChairView(
            @Nullable BigDecimal doseMilligrams,
            @Nullable Integer minutes,
            @Nullable GateSummary gate,
            @Nullable LastVitals lastVitals,
            @Nullable Instant nextVitalsDue,
            boolean vitalsOverdue,
            List<OpenAlert> openAlerts) {}

    /** How far the gate is. */
    record GateSummary(
            Verdict verdict,
            int go,
            int of,
            List<CheckName> standing,
            @Nullable Instant recheckAt) {}

    /** The newest set, as people say it: {@code 132/84 76 98}. */
    record LastVitals(String spoken, Instant takenAt) {}

    /** An alert that nobody has taken charge of. */
    record OpenAlert(String alertId, Alarm alarm, String threshold, String whatToDo, Instant raisedAt) {}
}
