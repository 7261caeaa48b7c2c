package health.daybreak.notification.plan;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message with some things changed. Every change ends with what the ledger says of it. */
final class IntentChange {

    private final Intent before;
    private Intent.State state;
    private Instant notBefore;
    private @Nullable Attempt last;
    private List<Channel> rejectedBy;
    private @Nullable Withheld withheldAs;
    private @Nullable Hold hold;
    private @Nullable DealtWith dealtWith;

    IntentChange(Intent before) {
        this.before = before;
        this.state = before.state();
        this.notBefore = before.notBefore();
        this.last = before.last();
        this.rejectedBy = before.rejectedBy();
        this.withheldAs = before.withheldAs();
        this.hold = before.hold();
        this.dealtWith = before.dealtWith();
    }

    IntentChange state(Intent.State next) {
        state = next;
        return this;
    }

    /** What was cancelled meanwhile stays cancelled. */
    IntentChange failedIf(boolean nothingLeft, Withheld code) {
        if (nothingLeft && state == Intent.State.PLANNED) {
            state = Intent.State.FAILED;
            withheldAs = code;
        }
        return this;
    }

    IntentChange notBefore(Instant next) {
        notBefore = next;
        return this;
    }

    IntentChange attempt(Attempt latest) {
        last = latest;
        return this;
    }

    IntentChange rejectedBy(List<Channel> channels) {
        rejectedBy = List.copyOf(channels);
        return this;
    }

    IntentChange withheldAs(Withheld code) {
        withheldAs = code;
        return this;
    }

    IntentChange hold(@Nullable Hold next) {
        hold = next;
        return this;
    }

    IntentChange dealtWith(DealtWith by) {
        dealtWith = by;
        return this;
    }

    /** The entry is the latest decision about the message. */
    Intent told(LedgerEntry entry) {
        return made(entry, entry.inWords(), entry.lastAt());
    }

    /** The entry is kept; what was decided about the message before it still stands. */
    Intent noted(LedgerEntry entry) {
        return made(entry, before.why(), before.decidedAt());
    }

    private Intent made(LedgerEntry entry, String why, Instant decidedAt) {
        return new Intent(
                before.id(),
                before.purpose(),
                state,
                notBefore,
                last == null ? 0 : last.number(),
                last,
                rejectedBy,
                why,
                decidedAt,
                before.ledger().with(entry),
                withheldAs,
                hold,
                dealtWith);
    }
}
