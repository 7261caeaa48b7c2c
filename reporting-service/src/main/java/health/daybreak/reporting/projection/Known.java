package health.daybreak.reporting.projection;

import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.message.Message;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is, or was at some moment, known of the current cause's clinic. */
public final class Known {

    private final Projections projections;
    private final @Nullable Instant asOf;
    private final Instant at;

    private Known(Projections projections, @Nullable Instant asOf, Instant at) {
        this.projections = projections;
        this.asOf = asOf;
        this.at = at;
    }

    /** Everything that has been heard, whenever it was recorded. */
    public static Known now(Projections projections, Instant now) {
        return new Known(projections, null, now);
    }

    /** Only what had been recorded by {@code moment}. */
    public static Known asOf(Projections projections, Instant moment) {
        return new Known(projections, moment, moment);
    }

    /** The moment that figures of this stand for: what is due by then, is due. */
    public Instant at() {
        return at;
    }

    /** Every patient, in no particular order. */
    public List<Journey> journeys() {
        return of(projections.journeys());
    }

    /** Every session, in no particular order. */
    public List<Session> sessions() {
        return of(projections.sessions());
    }

    /** Every message, in no particular order. */
    public List<Message> messages() {
        return of(projections.messages());
    }

    /** Every adverse event, in no particular order. */
    public List<AdverseEvent> adverseEvents() {
        return of(projections.adverseEvents());
    }

    /** Whether everything that was heard by now is in it. */
    public boolean complete() {
        return Lacking.of(projections) == null;
    }

    private <S> List<S> of(Projection<S> projection) {
        return asOf == null ? projection.ofClinic() : projection.ofClinic(asOf);
    }
}
