package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.VITALS_CLOCK_MINUTES;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.limits.Limits;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what a tablet says about an entry, which may come hours later, to what can be true. */
@Component
public final class Bedside {

    /**
     * What the tablet says.
     *
     * @param at when it was done by the tablet's clock; null for now
     * @param by who did it; null for whoever delivers it
     */
    public record Said(@Nullable Instant at, @Nullable String by) {}

    private final Limits limits;

    Bedside(Limits limits) {
        this.limits = limits;
    }

    /**
     * The command as it was given at the bedside. Throws {@link Refused} when somebody else delivers it than gave it, when
     * it is from the future, and when it is older than the patient's arrival.
     */
    public Command command(Session session, @Nullable Long seenVersion, Actor actor, Said said, Instant now) {
        if (said.by() != null && !said.by().equals(actor.staffId())) {
            throw Refused.forbidden(
                    "recorded-by-another",
                    "Somebody else wrote this entry on this device: whoever wrote it signs in and delivers it.");
        }
        return new Command(session.id(), seenVersion, actor, moment(session, said.at(), now), now);
    }

    private Instant moment(Session session, @Nullable Instant said, Instant now) {
        if (said == null) {
            return now;
        }
        if (said.isAfter(now.plus(limits.minutes(VITALS_CLOCK_MINUTES)))) {
            throw Refused.unprocessable(
                    "recorded-in-future", "This entry is from the future: look at the tablet's clock.");
        }
        Signed arrival = session.visit().arrival();
        if (arrival == null || said.isBefore(arrival.at())) {
            throw Refused.unprocessable(
                    "recorded-before-arrival",
                    "This entry is older than the patient's arrival: look at the tablet's clock.");
        }
        return said.isAfter(now) ? now : said;
    }
}
