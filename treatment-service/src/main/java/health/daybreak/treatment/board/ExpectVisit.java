package health.daybreak.treatment.board;

import static health.daybreak.treatment.board.Stretch.Part.DOSE;
import static health.daybreak.treatment.board.Stretch.Part.PREPARATION;
import static health.daybreak.treatment.board.Stretch.Part.RECOVERY;
import static health.daybreak.treatment.limits.LimitName.DOSE_IM_MINUTES;
import static health.daybreak.treatment.limits.LimitName.DOSE_IV_MINUTES;
import static health.daybreak.treatment.limits.LimitName.FLOOR_LEAVING_MINUTES;
import static health.daybreak.treatment.limits.LimitName.FLOOR_PATIENTS_PER_NURSE_DOSING;

import health.daybreak.treatment.discharge.DischargeCriteria;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.Monitor;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Signed;
import health.daybreak.treatment.session.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What is still to come of a visit, as it stands now: whoever is late, held or slow to recover moves the rest with them.
 * A forecast, not a plan: the plan is scheduling's.
 */
@Component
public final class ExpectVisit {

    private final Monitor monitor;
    private final DischargeCriteria criteria;
    private final Limits limits;

    ExpectVisit(Monitor monitor, DischargeCriteria criteria, Limits limits) {
        this.monitor = monitor;
        this.criteria = criteria;
        this.limits = limits;
    }

    /** The stretches from this moment on, in order; none when the chair is free of this visit. */
    public List<Stretch> of(Session session, Instant now) {
        return switch (session.status()) {
            case BOOKED -> wholeFrom(session, later(session.booking().slot().startsAt(), now), now);
            case ARRIVED, READY, HELD, STOPPED -> wholeFrom(session, arrival(session, now), now);
            case DOSING -> fromDose(session, now, later(endOfDose(session, now), now));
            case RECOVERY -> List.of(recovery(now, later(goesHome(session, endOfDose(session, now)), leaving(now))));
            case DISCHARGED, SIGNED, ABORTED, CANCELLED, MISSED -> List.of();
        };
    }

    private List<Stretch> wholeFrom(Session session, Instant beginning, Instant now) {
        Instant ready = later(beginning.plus(preparation(session)), now);
        Instant start = monitor.phase(session)
                .map(Monitor.Phase::until)
                .map(recheck -> later(recheck, ready))
                .orElse(ready);
        List<Stretch> all = new ArrayList<>();
        Instant from = later(beginning, now);
        if (start.isAfter(from)) {
            all.add(new Stretch(PREPARATION, from, start, null));
        }
        all.addAll(fromDose(session, start, start.plus(dose(session.booking().route()))));
        return List.copyOf(all);
    }

    private List<Stretch> fromDose(Session session, Instant from, Instant until) {
        Stretch recovery = recovery(until, goesHome(session, until));
        return until.isAfter(from)
                ? List.of(new Stretch(DOSE, from, until, limits.whole(FLOOR_PATIENTS_PER_NURSE_DOSING)), recovery)
                : List.of(recovery);
    }

    private static Stretch recovery(Instant from, Instant until) {
        return new Stretch(RECOVERY, from, until, null);
    }

    private static Instant arrival(Session session, Instant now) {
        Signed arrival = session.visit().arrival();
        return arrival == null ? now : arrival.at();
    }

    /** When the dose ends, or ended; one whose pump stands still ends as much later as it has stood by now. */
    private static Instant endOfDose(Session session, Instant now) {
        DoseGiven given = session.visit().dose();
        if (given == null) {
            return now;
        }
        Instant pausedSince = given.pausedSince();
        return pausedSince == null ? given.endsAt() : now.plus(Duration.between(pausedSince, given.endsAt()));
    }

    private Instant goesHome(Session session, Instant doseEnds) {
        return criteria.earliest(session.booking().route(), doseEnds);
    }

    /** Nobody is out of the chair the very moment they may go. */
    private Instant leaving(Instant now) {
        return now.plus(limits.minutes(FLOOR_LEAVING_MINUTES));
    }

    /** What the booking leaves for the time before the dose. */
    private Duration preparation(Session session) {
        Slot slot = session.booking().slot();
        Instant doseEnds = slot.startsAt().plus(dose(session.booking().route()));
        Duration rest = Duration.between(goesHome(session, doseEnds), slot.endsAt());
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private Duration dose(Route route) {
        return limits.minutes(route.infused() ? DOSE_IV_MINUTES : DOSE_IM_MINUTES);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
