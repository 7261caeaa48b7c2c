package health.daybreak.reporting;

import health.daybreak.reporting.adverse.AdverseEventFigures;
import health.daybreak.reporting.compliance.Compliance;
import health.daybreak.reporting.compliance.ComplianceFigures;
import health.daybreak.reporting.funnel.Funnel;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.message.MessageFigures;
import health.daybreak.reporting.operations.Operations;
import health.daybreak.reporting.operations.OperationsFigures;
import health.daybreak.reporting.outcomes.Awaited;
import health.daybreak.reporting.outcomes.Criteria;
import health.daybreak.reporting.outcomes.CurvePatients;
import health.daybreak.reporting.outcomes.OutcomeFigures;
import health.daybreak.reporting.outcomes.OutcomeGroups;
import health.daybreak.reporting.outcomes.OutcomeGroups.Clinic;
import health.daybreak.reporting.projection.Known;
import health.daybreak.reporting.projection.Projections;
import health.daybreak.reporting.safety.Safety;
import health.daybreak.reporting.safety.SafetyFigures;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionFigures;
import health.daybreak.reporting.session.SessionPeriod;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Every figure that the service can show of some projections. */
public record Figures(
        Funnel funnel,
        SessionFigures byMonth,
        SessionFigures byWeek,
        OutcomeFigures phq9,
        OutcomeFigures gad7,
        OutcomeFigures suicidalIdeation,
        List<CurvePatients> curves,
        List<OutcomeGroups> groups,
        OutcomeGroups byDose,
        OutcomeGroups byClinic,
        MessageFigures messages,
        AdverseEventFigures adverseEvents,
        SafetyFigures safety,
        OperationsFigures operations,
        ComplianceFigures compliance) {

    private static final Instant LATER = Instant.parse("2027-06-01T00:00:00Z");

    /** As of now, long after everything. */
    public static Figures of(Projections projections) {
        return of(Known.now(projections, LATER));
    }

    /** As known at some moment. */
    public static Figures of(Known known) {
        var journeys = known.journeys();
        var sessions = known.sessions();
        List<Clinic> whole = List.of(new Clinic("riverside", journeys, sessions, true));
        Instant now = known.at();
        return new Figures(
                Funnel.of(journeys, sessions),
                SessionFigures.of(sessions, SessionPeriod.MONTH),
                SessionFigures.of(sessions, SessionPeriod.WEEK),
                OutcomeFigures.of(Criteria.PHQ_9, Criteria.FOLLOW_UP, journeys, sessions, now),
                OutcomeFigures.of(Criteria.GAD_7, Criteria.FOLLOW_UP, journeys, sessions, now),
                OutcomeFigures.of(Criteria.C_SSRS, Criteria.FOLLOW_UP, journeys, sessions, now),
                Stream.of(Awaited.values())
                        .map(awaited -> new CurvePatients.Asked(Criteria.PHQ_9, awaited, null, null))
                        .map(asked -> CurvePatients.of(asked, Criteria.FOLLOW_UP, journeys, sessions, now))
                        .toList(),
                Stream.of(OutcomeGroups.By.values())
                        .map(by -> OutcomeGroups.of(Criteria.PHQ_9, by, Criteria.SETTINGS, whole, now))
                        .toList(),
                OutcomeGroups.of(Criteria.PHQ_9, OutcomeGroups.By.DOSE, Criteria.SHOWING_ALL, whole, now),
                OutcomeGroups.of(
                        Criteria.PHQ_9,
                        OutcomeGroups.By.CLINIC,
                        Criteria.SHOWING_ALL,
                        List.of(clinic("even", journeys, sessions), clinic("odd", journeys, sessions)),
                        now),
                MessageFigures.of(known.messages()),
                AdverseEventFigures.of(known.adverseEvents(), sessions),
                SafetyFigures.of(sessions, journeys, Safety.SETTINGS, now),
                OperationsFigures.of(sessions, journeys, Operations.SETTINGS, now),
                ComplianceFigures.of(sessions, journeys, Compliance.SETTINGS, now));
    }

    /** Patients as if half of them went to one clinic and half to another. */
    static String clinicOf(String patientId) {
        return patientId.hashCode() % 2 == 0 ? "even" : "odd";
    }

    private static Clinic clinic(String clinicId, List<Journey> journeys, List<Session> sessions) {
        return new Clinic(
                clinicId,
                journeys.stream()
                        .filter(journey -> clinicOf(journey.patientId()).equals(clinicId))
                        .toList(),
                sessions.stream()
                        .filter(session -> clinicOf(session.patientId()).equals(clinicId))
                        .toList(),
                true);
    }
}
