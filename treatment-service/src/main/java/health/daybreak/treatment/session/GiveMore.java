package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.DOSE_TOP_UP_MINUTES;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.order.AsNeeded;
import health.daybreak.treatment.order.Prescription;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is given beside the dose, as far as the order in force allows: more of the drug, or a medicine as needed. */
@Component
public final class GiveMore {

    private final Sessions sessions;
    private final SessionFacts facts;
    private final QualifiedStaff staff;
    private final Limits limits;

    GiveMore(Sessions sessions, SessionFacts facts, QualifiedStaff staff, Limits limits) {
        this.sessions = sessions;
        this.facts = facts;
        this.staff = staff;
        this.limits = limits;
    }

    /** Adds to the dose that runs; throws {@link Refused} for what no order allows. */
    public Stored<Session> topUp(Command command, Milligrams milligrams) {
        return command.carryOut(sessions, session -> {
            SessionCommand.GIVE_TOP_UP.requireIn(session.status());
            requireMayGive(session, command);
            requireOrdered(session, milligrams, command.at());
            return session.dosing().add(new TopUp(milligrams, command.at(), command.entered()));
        });
    }

    /** Gives a medicine that is ordered as needed; throws {@link Refused} when it is not, or was given often enough. */
    public Stored<Session> asNeeded(Command command, String id, String medicine, @Nullable String reason) {
        return command.carryOut(sessions, session -> {
            SessionCommand.GIVE_AS_NEEDED.requireIn(session.status());
            session.watching().requireInVisit(command.at());
            requireMayGive(session, command);
            return session.watching().give(ordered(session, medicine), id, command.at(), command.entered(), reason);
        });
    }

    private void requireMayGive(Session session, Command command) {
        staff.requireMayDose(
                command.actor(),
                session.booking().route(),
                session.booking().slot().dayOf(command.at()));
    }

    private AsNeeded ordered(Session session, String medicine) {
        Prescription order = facts.of(session).prescription();
        return (order == null ? Optional.<AsNeeded>empty() : order.asNeeded(medicine))
                .orElseThrow(() -> Refused.unprocessable(
                        "not-ordered", medicine + " is not ordered: a prescriber must sign for it first."));
    }

    private void requireOrdered(Session session, Milligrams milligrams, Instant at) {
        Prescription order = facts.of(session).prescription();
        if (order == null || order.topUp() == null) {
            throw Refused.unprocessable(
                    "no-top-up-ordered",
                    "The order in force allows nothing to be added: a prescriber must sign for it.");
        }
        DoseGiven dose = session.dose();
        if (at.isBefore(dose.started().at().plus(limits.minutes(DOSE_TOP_UP_MINUTES)))) {
            throw Refused.unprocessable(
                    "top-up-too-soon",
                    "Nothing is added in the first %d min. %s"
                            .formatted(limits.whole(DOSE_TOP_UP_MINUTES), limits.source(DOSE_TOP_UP_MINUTES)));
        }
        BigDecimal added = dose.addedMilligrams().add(milligrams.value());
        requireAtMost(added, order.topUp(), "added");
        requireAtMost(dose.plan().given().value().add(added), order.mostMilligrams(), "given in all");
    }

    private static void requireAtMost(BigDecimal value, Milligrams most, String what) {
        if (value.compareTo(most.value()) > 0) {
            throw Refused.unprocessable(
                    "over-the-order",
                    "%s mg would be %s; the order in force allows %s.".formatted(value.toPlainString(), what, most));
        }
    }
}
