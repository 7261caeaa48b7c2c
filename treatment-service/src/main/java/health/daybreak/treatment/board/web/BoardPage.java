package health.daybreak.treatment.board.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.board.ExpectVisit;
import health.daybreak.treatment.board.web.BoardView.CardView;
import health.daybreak.treatment.board.web.BoardView.ChairView;
import health.daybreak.treatment.board.web.BoardView.GateSummary;
import health.daybreak.treatment.board.web.BoardView.LaneView;
import health.daybreak.treatment.board.web.BoardView.LastVitals;
import health.daybreak.treatment.board.web.BoardView.OpenAlert;
import health.daybreak.treatment.dose.Infusion;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.session.Alert;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.GateRound;
import health.daybreak.treatment.session.Monitor;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.SessionStatus;
import health.daybreak.treatment.session.Visit;
import health.daybreak.treatment.session.web.PhaseView;
import health.daybreak.treatment.session.web.SlotView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the board together. */
@Component
class BoardPage {

    private final Monitor monitor;
    private final ExpectVisit expectVisit;

    BoardPage(Monitor monitor, ExpectVisit expectVisit) {
        this.monitor = monitor;
        this.expectVisit = expectVisit;
    }

    BoardView of(@Nullable LocalDate date, List<Stored<Session>> sessions, Instant at, boolean atTheChair) {
        List<LaneView> lanes = sessions.stream()
                .collect(Collectors.groupingBy(
                        stored -> stored.state().booking().slot().chairId(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(lane -> new LaneView(
                        lane.getKey(),
                        lane.getValue().stream()
                                .map(stored -> card(stored, at, atTheChair))
                                .toList()))
                .toList();
        return new BoardView(date, at, lanes);
    }

    private CardView card(Stored<Session> stored, Instant at, boolean atTheChair) {
        Session session = stored.state();
        Visit visit = session.visit();
        return new CardView(
                stored.id(),
                stored.version(),
                session.patientId(),
                session.courseId(),
                session.booking().number(),
                session.booking().ofSessions(),
                session.booking().phase(),
                session.booking().route(),
                SlotView.of(session.booking().slot()),
                session.status(),
                visit.arrival() == null ? null : visit.arrival().at(),
                monitor.phase(session).map(phase -> PhaseView.of(phase, at)).orElse(null),
                visit.dose() == null ? null : visit.dose().pausedSince(),
                expectVisit.of(session, at),
                atTheChair ? chair(session, at) : null);
    }

    private ChairView chair(Session session, Instant at) {
        Visit visit = session.visit();
        DoseGiven dose = visit.dose();
        Infusion infusion = dose == null ? null : dose.plan().infusion();
        Instant due = monitor.nextVitals(session).orElse(null);
        return new ChairView(
                dose == null ? null : dose.plan().given().value(),
                infusion == null ? null : infusion.minutes(),
                visit.gate().latest().map(round -> gate(session, round)).orElse(null),
                visit.chart()
                        .latest()
                        .map(set -> new LastVitals(set.reading().spoken(), set.takenAt()))
                        .orElse(null),
                due,
                due != null && at.isAfter(due),
                visit.chart().alerts().stream()
                        .filter(Alert::open)
                        .map(BoardPage::open)
                        .toList());
    }

    private GateSummary gate(Session session, GateRound round) {
        List<Finding> standing = round.standing();
        int all = round.findings().size();
        Instant recheckAt = session.status() == SessionStatus.HELD
                ? monitor.nextVitals(session).orElse(null)
                : null;
        return new GateSummary(
                round.verdict(),
                all - standing.size(),
                all,
                standing.stream().map(Finding::check).toList(),
                recheckAt);
    }

    private static OpenAlert open(Alert alert) {
        return new OpenAlert(
                alert.id(), alert.alarm(), alert.threshold(), alert.alarm().action(), alert.raisedAt());
    }
}
