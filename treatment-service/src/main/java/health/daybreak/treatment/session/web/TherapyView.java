package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.kap.Therapy;
import health.daybreak.treatment.kap.TherapyEntry;
import health.daybreak.treatment.kap.TherapyEntry.Said;
import health.daybreak.treatment.kap.Touch;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.SessionStatus;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the therapy.
 *
 * @param therapistId who is with the patient; null while nobody is charted as present
 * @param alone whether the drug works and no therapist is charted as present
 * @param touch what is agreed; what was signed, while nothing was charted
 */
record TherapyView(
        @Nullable String therapistId,
        boolean alone,
        @Nullable String music,
        @Nullable String intention,
        Touch touch,
        @Nullable String touchWords) {

    private static final Set<SessionStatus> DRUG_WORKS = EnumSet.of(SessionStatus.DOSING, SessionStatus.RECOVERY);

    /** The therapy of a KAP session; null for any other. */
    static @Nullable TherapyView of(Session session) {
        if (session.booking().route() != Route.KAP) {
            return null;
        }
        Therapy therapy = session.visit().chart().therapy();
        TherapyEntry.Presence presence = therapy.newest(Said::presence)
                .map(entry -> entry.said().presence())
                .filter(TherapyEntry.Presence::present)
                .orElse(null);
        DoseGiven dose = session.visit().dose();
        return new TherapyView(
                presence == null ? null : presence.therapistId(),
                presence == null && DRUG_WORKS.contains(session.status()),
                therapy.newest(Said::music).map(entry -> entry.said().music()).orElse(null),
                therapy.newest(Said::intention)
                        .map(entry -> entry.said().intention())
                        .orElse(null),
                therapy.touch(dose == null ? null : dose.started().at()),
                therapy.newest(Said::touch)
                        .map(entry -> entry.said().touchWords())
                        .orElse(null));
    }
}
