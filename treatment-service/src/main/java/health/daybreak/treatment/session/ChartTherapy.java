package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.VITALS_SETS;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.Agreement;
import health.daybreak.treatment.facts.Patients;
import health.daybreak.treatment.kap.TherapyEntry;
import health.daybreak.treatment.kap.Touch;
import health.daybreak.treatment.limits.Limits;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody charts who is with the patient, what is played, what the patient wants of the session and what touch. */
@Component
public final class ChartTherapy {

    private final Sessions sessions;
    private final Patients patients;
    private final Limits limits;

    ChartTherapy(Sessions sessions, Patients patients, Limits limits) {
        this.sessions = sessions;
        this.patients = patients;
        this.limits = limits;
    }

    /**
     * What somebody says; at least one thing.
     *
     * @param therapistPresent that a therapist came in or left: the one who says so, or else the one who is booked
     */
    public record Said(
            @Nullable Boolean therapistPresent,
            @Nullable String music,
            @Nullable String intention,
            @Nullable Touch touch,
            @Nullable String touchWords) {

        boolean empty() {
            return therapistPresent == null && blank(music) && blank(intention) && touch == null;
        }
    }

    /**
     * Adds the entry, whatever others added meanwhile.
     *
     * @param id the same when the entry is sent twice
     */
    public Stored<Session> carryOut(Command command, String id, Said said) {
        if (said.empty()) {
            throw Refused.unprocessable(
                    "nothing-said", "Say at least one thing: the therapist, the music, the intention or the touch.");
        }
        return command.carryOut(sessions, session -> chart(session, command, id, said));
    }

    private Change<Session> chart(Session session, Command command, String id, Said said) {
        session.guiding().requireKap();
        command.actor().requireMayChart(session.booking().route());
        if (said.touch() != null && said.touch() != Touch.NONE) {
            requireTouchSigned(session.patientId(), command.at());
        }
        TherapyEntry.Said charted = new TherapyEntry.Said(
                said.therapistPresent() == null
                        ? null
                        : new TherapyEntry.Presence(therapist(session, command.actor()), said.therapistPresent()),
                blank(said.music()) ? null : said.music(),
                blank(said.intention()) ? null : said.intention(),
                said.touch(),
                said.touch() == null || blank(said.touchWords()) ? null : said.touchWords());
        TherapyEntry entry = new TherapyEntry(
                id, command.at(), command.receivedAt(), command.actor().staffId(), charted);
        return session.guiding().chart(entry, limits.whole(VITALS_SETS));
    }

    private void requireTouchSigned(String patientId, Instant at) {
        boolean signed = patients.find(patientId)
                .map(known -> known.state().agreementOn(Route.KAP_TOUCH, at))
                .filter(Agreement.InForce.class::isInstance)
                .isPresent();
        if (!signed) {
            throw Refused.unprocessable(
                    "touch-not-signed",
                    "Nothing that holds is signed about touch: chart that there is none, or let the patient sign first.");
        }
    }

    private static String therapist(Session session, Actor actor) {
        String therapist = actor.is(Role.THERAPIST)
                ? actor.staffId()
                : session.booking().slot().therapistId();
        if (therapist == null) {
            throw Refused.unprocessable(
                    "no-therapist-booked", "No therapist is booked for this session: whoever comes in charts it.");
        }
        return therapist;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
