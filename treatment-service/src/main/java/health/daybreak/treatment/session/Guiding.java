package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.kap.Therapy;
import health.daybreak.treatment.kap.TherapyEntry;
import java.time.Instant;
import java.util.Map;

/** What a therapist does in a session of psychotherapy with ketamine. */
record Guiding(Session session) {

    /** Something about the therapy is charted; under the drug, touch is only ever narrowed. */
    Change<Session> chart(TherapyEntry entry, int most) {
        SessionCommand.CHART_THERAPY.requireIn(session.status());
        requireKap();
        Chart chart = session.visit().chart();
        Therapy therapy = chart.therapy();
        if (therapy.holds(entry.id())) {
            return session.unchanged();
        }
        session.watching().requireInVisit(entry.at());
        if (therapy.entries().size() >= most) {
            throw Refused.unprocessable("chart-full", "This chart holds " + most + " entries about the therapy.");
        }
        DoseGiven dose = session.visit().dose();
        Instant doseStarted = dose == null ? null : dose.started().at();
        if (therapy.widensTouch(entry, doseStarted)) {
            throw Refused.conflict(
                    "touch-not-widened",
                    "Nobody agrees to more touch under the drug: it is %s for this session."
                            .formatted(TherapyWords.of(therapy.touch(doseStarted))),
                    Map.of("touch", therapy.touch(doseStarted)));
        }
        return Change.to(session.then(session.visit().withChart(chart.with(entry))));
    }

    /** Throws {@link Refused} for a session without psychotherapy. */
    void requireKap() {
        if (session.booking().route() != Route.KAP) {
            throw Refused.conflict(
                    "no-psychotherapy",
                    "This is an " + session.booking().route() + " session: only KAP sessions have psychotherapy.",
                    Map.of("route", session.booking().route()));
        }
    }
}
