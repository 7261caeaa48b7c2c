package health.daybreak.treatment.ledger.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.facts.StaffFacts;
import health.daybreak.treatment.facts.StaffMembers;
import health.daybreak.treatment.ledger.Entry;
import health.daybreak.treatment.ledger.KeepLedger;
import health.daybreak.treatment.ledger.Ledger;
import health.daybreak.treatment.ledger.Movement;
import health.daybreak.treatment.ledger.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns a request into an entry in the name of whoever is signed in. */
@Component
class Writers {

    private final KeepLedger ledgers;
    private final StaffMembers staff;
    private final Clock clock;
    private final ZoneId usualZone;

    Writers(
            KeepLedger ledgers,
            StaffMembers staff,
            Clock clock,
            @Value("${daybreak.treatment.ledger.zone}") ZoneId usualZone) {
        this.ledgers = ledgers;
        this.staff = staff;
        this.clock = clock;
        this.usualZone = usualZone;
    }

    Written write(When when, Function<Ledger, Movement> what) {
        Cause cause = Cause.current();
        Instant now = clock.instant();
        Signature who = new Signature(
                cause.actorId(),
                now,
                when.happenedAt() == null ? now : when.happenedAt(),
                zone(),
                when.reason(),
                cause.commandId(),
                cause.requestHash());
        Entry entry = ledgers.write(cause.clinicId(), who, what);
        return Written.of(entry);
    }

    /** When it was done and why, as somebody says. */
    record When(@Nullable Instant happenedAt, @Nullable String reason) {

        static final When NOW = new When(null, null);
    }

    /** The zone of the clinic, as it was told of whoever asks. */
    ZoneId zone() {
        return staff.find(Cause.current().actorId())
                .map(Stored::state)
                .map(StaffFacts::timeZone)
                .map(ZoneId::of)
                .orElse(usualZone);
    }

    String nameOf(String staffId) {
        return staff.find(staffId).map(Stored::state).map(StaffFacts::name).orElse(staffId);
    }

    /** Whoever is told the balances counts nothing, and whoever counts is not told them. */
    static boolean seesBalances() {
        Caller caller = Caller.current().orElseThrow();
        return caller.roles().contains(Roles.MANAGER) || caller.roles().contains(Roles.AUDITOR);
    }

    static void requireBlind() {
        if (seesBalances() && !program()) {
            throw Refused.forbidden(
                    "count-not-blind",
                    "Whoever is shown the balances cannot count: a nurse or a prescriber who is not counts.");
        }
    }

    /** A program may act for anybody, so it can stand for nobody's eyes. */
    static void requirePerson() {
        if (program()) {
            throw Refused.forbidden(
                    "witness-signs-in", "A witness signs in as themself: a program cannot witness for anybody.");
        }
    }

    private static boolean program() {
        return Caller.current().map(Caller::program).orElse(false);
    }
}
