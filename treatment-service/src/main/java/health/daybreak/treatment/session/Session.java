package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.gate.Gate;
import health.daybreak.treatment.gate.GateAnswers;
import health.daybreak.treatment.gate.GateFacts;
import health.daybreak.treatment.ride.RideHome;
import health.daybreak.treatment.vitals.Baseline;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One session of one patient, as one document: small, because its chart is written to every few minutes. What people do
 * with it lies in {@link Admission}, {@link Dosing} and {@link Leaving}; each refuses loudly in a wrong state.
 *
 * @param ride what the patient said by a link about the way home; null while nothing
 */
public record Session(
        String id,
        String courseId,
        String patientId,
        Booking booking,
        SessionStatus status,
        Visit visit,
        @Nullable RideHome ride) {

    /** Stands where somebody wrote something about a person who was erased. */
    public static final String ERASED = "(erased)";

    /** One of which the patient has not said how they get home. */
    public Session(String id, String courseId, String patientId, Booking booking, SessionStatus status, Visit visit) {
        this(id, courseId, patientId, booking, status, visit, null);
    }

    static Session booked(String id, String courseId, String patientId, Booking booking) {
        return new Session(id, courseId, patientId, booking, SessionStatus.BOOKED, Visit.none());
    }

    /** The blood pressure before the dose: of the last set that was charted before it, or the last one so far. */
    public @Nullable Baseline baseline() {
        DoseGiven dose = visit.dose();
        Optional<VitalSet> last =
                dose == null ? visit.chart().latest() : visit.chart().withId(dose.baselineSetId());
        return last.map(set -> Baseline.of(set.reading())).orElse(null);
    }

    /** The sets since the dose began; none before it. */
    public List<VitalSet> setsSinceDose() {
        DoseGiven dose = visit.dose();
        return dose == null
                ? List.of()
                : visit.chart().since(dose.started().at()).stream()
                        .filter(set -> !set.id().equals(dose.baselineSetId()))
                        .toList();
    }

    /** The dose that was started; throws {@link IllegalStateException} when none was. */
    DoseGiven dose() {
        DoseGiven dose = visit.dose();
        if (dose == null) {
            throw new IllegalStateException("No dose was started");
        }
        return dose;
    }

    /** What the gate's checks look at when they look now. */
    public Gate gateNow(GateAnswers answers, GateFacts facts, Instant at, int rechecks) {
        return new Gate(
                booking.route(), answers, facts, at, booking.slot().zoneId(), rechecks, booking.withdrawnAt() != null);
    }

    Admission admission() {
        return new Admission(this);
    }

    Pump pump() {
        return new Pump(this);
    }

    Watching watching() {
        return new Watching(this);
    }

    Guiding guiding() {
        return new Guiding(this);
    }

    Dosing dosing() {
        return new Dosing(this);
    }

    Leaving leaving() {
        return new Leaving(this);
    }

    /** Once it is over, whom the patient named is nobody's concern any more. */
    Session in(SessionStatus next, Visit then) {
        RideHome kept = ride != null && next.over() ? ride.withoutCompanion() : ride;
        return new Session(id, courseId, patientId, booking, next, then, kept);
    }

    Session then(Visit then) {
        return in(status, then);
    }

    Session rebooked(Booking newer) {
        return new Session(id, courseId, patientId, newer, status, visit, ride);
    }

    Session with(RideHome said) {
        return new Session(id, courseId, patientId, booking, status, visit, said);
    }

    /** The session of somebody who was erased: what was given and measured counts on, and no word is left. */
    Session withoutWords() {
        RideHome kept = ride == null ? null : ride.withoutCompanion();
        return new Session(id, courseId, patientId, booking, status, visit.withoutWords(), kept);
    }

    Change<Session> unchanged() {
        return Change.to(this);
    }
}
