package health.daybreak.reporting.journey;

import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.LongTermCheckMade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is owed to a patient beside the sessions themselves, and whether it was done.
 *
 * @param checks when each long-term check was made last
 * @param flags answers that somebody must look at
 * @param consents by what they are to
 */
public record Duties(List<Checked> checks, List<Flag> flags, List<Consent> consents) {

    static final Duties NONE = new Duties(List.of(), List.of(), List.of());

    public Duties {
        checks = List.copyOf(checks);
        flags = List.copyOf(flags);
        consents = List.copyOf(consents);
    }

    /** When a long-term check was made last; {@code check} in the words of the event. */
    public record Checked(String check, Instant at) {}

    /** When this check was made last; empty when it never was. */
    public Optional<Instant> lastChecked(String check) {
        return Facts.find(checks, check, Checked::check).map(Checked::at);
    }

    Duties with(ExposureChecked event) {
        List<Checked> all = checks;
        for (LongTermCheckMade made : event.checks()) {
            Optional<Instant> known = lastChecked(made.check());
            if (known.isEmpty() || known.get().isBefore(made.checkedAt())) {
                all = Facts.with(all, new Checked(made.check(), made.checkedAt()), Checked::check);
            }
        }
        return new Duties(all, flags, consents);
    }

    Duties with(RiskFlagged event) {
        return flag(
                event.assessmentId(),
                flag -> flag.flagged(event.riskLevel(), event.flaggedAt(), event.acknowledgeBy()));
    }

    Duties with(RiskAcknowledged event) {
        return flag(event.assessmentId(), flag -> flag.acknowledged(event.acknowledgedAt()));
    }

    Duties with(RiskDecided event) {
        return flag(event.assessmentId(), flag -> flag.decided(event.decidedAt()));
    }

    Duties with(ConsentSigned event) {
        return consent(event.scope(), consent -> consent.signed(event.signedAt(), event.validUntil()));
    }

    Duties with(ConsentRevoked event) {
        return consent(event.scope(), consent -> consent.revoked(event.revokedAt()));
    }

    Duties with(ConsentRenewalNeeded event) {
        return consent(event.scope(), consent -> consent.needed(event.noticedAt(), event.dueFrom()));
    }

    private Duties flag(String assessmentId, UnaryOperator<Flag> change) {
        Flag known = Facts.find(flags, assessmentId, Flag::assessmentId).orElseGet(() -> Flag.of(assessmentId));
        return new Duties(checks, Facts.with(flags, change.apply(known), Flag::assessmentId), consents);
    }

    private Duties consent(String scope, UnaryOperator<Consent> change) {
        Consent known = Facts.find(consents, scope, Consent::scope).orElseGet(() -> Consent.of(scope));
        return new Duties(checks, flags, Facts.with(consents, change.apply(known), Consent::scope));
    }
}
