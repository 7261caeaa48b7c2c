package health.daybreak.notification.plan;

import static health.daybreak.notification.plan.Attempt.Result.ACCEPTED;
import static health.daybreak.notification.plan.Attempt.Result.REJECTED;
import static health.daybreak.notification.plan.Attempt.Result.UNDER_WAY;
import static health.daybreak.notification.plan.Attempt.Result.UNSURE;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.LedgerEntry.What;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One message that is to be sent, and what became of it.
 *
 * @param id deterministic, and the provider's idempotency key at every attempt
 * @param notBefore when it is looked at next, while it is planned and not held
 * @param attempts offers made to providers
 * @param last the latest of them
 * @param rejectedBy channels whose provider will never take it
 * @param why the latest decision about it, in words
 * @param decidedAt when that was
 * @param ledger every decision about it
 * @param withheldAs why it failed or was withheld; null for any other, and for those from before this was kept
 * @param hold who keeps it back, while somebody does
 * @param dealtWith who did what was to be done about it, when it failed or was withheld
 */
public record Intent(
        String id,
        Purpose purpose,
        State state,
        Instant notBefore,
        int attempts,
        @Nullable Attempt last,
        List<Channel> rejectedBy,
        String why,
        Instant decidedAt,
        Ledger ledger,
        @Nullable Withheld withheldAs,
        @Nullable Hold hold,
        @Nullable DealtWith dealtWith) {

    /** What became of a message. */
    public enum State {
        /** It is to be sent. */
        PLANNED,
        /** A provider has it. */
        SENT,
        /** No provider would take it in time. */
        FAILED,
        /** It was withheld. */
        SUPPRESSED,
        /** What it was about no longer applies. */
        CANCELLED
    }

    /** Messages from before there was a ledger know only the latest decision. */
    public Intent {
        ledger = ledger == null ? Ledger.begunLate(why, decidedAt) : ledger;
    }

    static Intent planned(String id, Purpose purpose) {
        String words = purpose.ruleInWords() + ".";
        Ledger ledger = Ledger.begun(
                LedgerEntry.of(What.PLANNED, purpose.plannedAt(), words).until(purpose.dueAt()));
        return new Intent(
                id,
                purpose,
                State.PLANNED,
                purpose.dueAt(),
                0,
                null,
                List.of(),
                words,
                purpose.plannedAt(),
                ledger,
                null,
                null,
                null);
    }

    /** The id of the plan that a message with this id belongs to. */
    public static String planOf(String messageId) {
        int number = messageId.lastIndexOf('.');
        int rule = number < 0 ? -1 : messageId.lastIndexOf('.', number - 1);
        if (rule <= 0) {
            throw Refused.notFound("message", messageId);
        }
        return messageId.substring(0, rule);
    }

    /** When somebody must look at it next, or null when nothing is left to do. What is held waits to expire. */
    public @Nullable Instant nextAt() {
        if (state != State.PLANNED) {
            return null;
        }
        if (hold != null) {
            return purpose.expiresAt();
        }
        return last != null && last.result() == UNDER_WAY && last.leaseUntil().isAfter(notBefore)
                ? last.leaseUntil()
                : notBefore;
    }

    /** The channel that it must stay on, because its provider may have the message already; else null. */
    public @Nullable Channel boundTo() {
        return last != null && last.mayHaveArrived() ? last.channel() : null;
    }

    /** Records that it is about to be offered; nobody else may offer it until {@code leaseUntil}. */
    Intent claimed(Channel channel, List<Finding> findings, Instant now, Instant leaseUntil) {
        Instant next = nextAt();
        if (next == null || next.isAfter(now)) {
            throw refused("message-not-due", "cannot be offered to a provider");
        }
        Attempt attempt = Attempt.begun(attempts + 1, channel, now, leaseUntil);
        String words = "Being offered as " + channel.inWords() + ", attempt " + attempt.number() + ".";
        return change().attempt(attempt)
                .told(LedgerEntry.of(What.OFFERED, now, words)
                        .ofAttempt(attempt)
                        .found(findings));
    }

    /** The provider has it, even if it was cancelled meanwhile: what happened is recorded as it happened. */
    Intent accepted(int attempt, Instant now) {
        Attempt ended = open(attempt).ended(ACCEPTED);
        String words = ended.channel().sentInWords()
                + (state == State.CANCELLED ? "; it was already on its way when it was cancelled." : ".");
        return change().state(State.SENT)
                .attempt(ended)
                .told(LedgerEntry.of(What.ACCEPTED, now, words).ofAttempt(ended));
    }

    /** This provider will never take it; the next channel is tried, and when there is none it has failed. */
    Intent rejected(int attempt, String reason, Instant now) {
        Attempt ended = open(attempt).ended(REJECTED);
        List<Channel> rejections = new ArrayList<>(rejectedBy);
        rejections.add(ended.channel());
        boolean noneLeft = rejections.containsAll(purpose.channels());
        String words = "Rejected as " + ended.channel().inWords() + ": " + reason;
        return change().failedIf(noneLeft, Withheld.REJECTED)
                .attempt(ended)
                .rejectedBy(rejections)
                .notBefore(now)
                .told(LedgerEntry.of(What.REJECTED, now, words).ofAttempt(ended));
    }

    /** Nobody knows whether the provider has it; the same is offered again at {@code retryAt}, while it is of use. */
    Intent unsure(int attempt, String reason, Instant retryAt, Instant now) {
        Attempt ended = open(attempt).ended(UNSURE);
        boolean tooLate = !retryAt.isBefore(purpose.expiresAt());
        String words =
                reason + (tooLate ? " Another attempt would come too late to be of use." : " It is tried again.");
        return change().failedIf(tooLate, Withheld.UNREACHABLE)
                .attempt(ended)
                .notBefore(retryAt)
                .told(LedgerEntry.of(What.UNSURE, now, words).ofAttempt(ended).until(tooLate ? null : retryAt));
    }

    /**
     * The provider says what became of it. News of another channel, and news that are older than what was heard, change
     * nothing. What did not arrive goes the next way while it is of use.
     *
     * @param ofUse whether it would still be of use to the patient
     */
    Intent reported(Channel channel, Receipt receipt, boolean ofUse, Instant now) {
        boolean news = last != null
                && last.channel() == channel
                && (last.receipt() != null || last.result() != REJECTED)
                && receipt.after(last.receipt());
        if (last == null || !news) {
            return this;
        }
        String words = channel.sentInWords() + "; " + receipt.inWords(channel);
        Attempt told = last.reported(receipt);
        if (!receipt.cameBack()) {
            return change().state(State.SENT)
                    .attempt(told)
                    .told(LedgerEntry.of(What.DELIVERED, now, words).ofAttempt(told));
        }
        List<Channel> closed = new ArrayList<>(rejectedBy);
        closed.add(channel);
        boolean anotherWay = channel != Channel.VOICE && !closed.containsAll(purpose.channels());
        boolean another = anotherWay && ofUse && now.isBefore(purpose.expiresAt());
        State next =
                switch (state) {
                    case PLANNED, SENT -> another ? State.PLANNED : State.FAILED;
                    case FAILED, SUPPRESSED, CANCELLED -> state;
                };
        IntentChange back =
                change().state(next).attempt(told).rejectedBy(closed).notBefore(now);
        String said = next == State.PLANNED ? words + " It is tried another way." : words;
        return (next == State.FAILED ? back.withheldAs(Withheld.REJECTED) : back)
                .told(LedgerEntry.of(What.CAME_BACK, now, said).ofAttempt(told));
    }

    Intent postponed(Instant until, String reason, List<Finding> findings, Instant now) {
        requirePlanned("postponed");
        return change().notBefore(until)
                .told(LedgerEntry.of(What.POSTPONED, now, reason).until(until).found(findings));
    }

    /** It is not sent, for this reason; after an attempt that is a failure, before any a decision. */
    Intent withheld(Withheld code, String reason, List<Finding> findings, Instant now) {
        requirePlanned("withheld");
        return change().state(attempts > 0 ? State.FAILED : State.SUPPRESSED)
                .withheldAs(code)
                .told(LedgerEntry.of(What.WITHHELD, now, reason).found(findings));
    }

    Intent cancelled(String reason, Instant now) {
        requirePlanned("cancelled");
        String words = boundTo() == null ? reason : reason + " The provider may have it from an earlier attempt.";
        return change().state(State.CANCELLED).told(LedgerEntry.of(What.CANCELLED, now, words));
    }

    /** Somebody keeps it back; the same person saying so again changes nothing, another is told who already does. */
    Intent held(Hold by) {
        if (hold != null && hold.by().equals(by.by()) && hold.reason().equals(by.reason())) {
            return this;
        }
        requirePlanned("held");
        requireNotUnderWay(by.at());
        if (hold != null) {
            throw refused("message-held", "is already held by " + hold.by() + ": " + hold.reason());
        }
        String words = "Held: " + by.reason()
                + (boundTo() == null ? "" : " The provider may have it from an earlier attempt.");
        return change().hold(by).told(LedgerEntry.of(What.HELD, by.at(), words).by(by.by()));
    }

    /** It may go again, when it is due. Releasing what nobody holds changes nothing. */
    Intent released(String by, Instant now) {
        return hold == null
                ? this
                : change().hold(null)
                        .told(LedgerEntry.of(What.RELEASED, now, "Released.").by(by));
    }

    /** It is to go at once, held or not. */
    Intent hurried(String by, List<Finding> findings, Instant now) {
        requirePlanned("sent now");
        requireNotUnderWay(now);
        return change().hold(null)
                .notBefore(now)
                .told(LedgerEntry.of(What.HURRIED, now, "To be sent at once.")
                        .by(by)
                        .found(findings));
    }

    /** Somebody did what was to be done about it. The first who says so stands. */
    Intent dealtWith(DealtWith by) {
        if (dealtWith != null) {
            return this;
        }
        if (state != State.FAILED && state != State.SUPPRESSED) {
            throw refused("message-not-failed", "leaves nothing to be dealt with");
        }
        return change().dealtWith(by)
                .noted(LedgerEntry.of(What.DEALT_WITH, by.at(), by.note()).by(by.by()));
    }

    /** The same message planned once more, because this one did not go and nobody can have got it. */
    Intent again(String nextId, Instant now) {
        if (state != State.FAILED && state != State.SUPPRESSED) {
            throw refused("message-not-failed", "cannot be sent again; only one that did not go can");
        }
        if (boundTo() != null) {
            throw refused("message-may-have-arrived", "may have arrived all the same; call the patient instead");
        }
        if (dealtWith != null) {
            throw refused("message-dealt-with", "was dealt with by " + dealtWith.by() + ": " + dealtWith.note());
        }
        if (!now.isBefore(purpose.expiresAt())) {
            throw refused("message-expired", "would come too late to be of use; call the patient instead");
        }
        return planned(nextId, purpose.askedFor(now));
    }

    /** Whether a provider is being asked at this moment, as far as anybody knows. */
    boolean isUnderWay(Instant now) {
        return last != null && last.result() == UNDER_WAY && last.leaseUntil().isAfter(now);
    }

    private IntentChange change() {
        return new IntentChange(this);
    }

    private Attempt open(int attempt) {
        if (last == null || last.number() != attempt || last.result() != UNDER_WAY) {
            throw refused("attempt-not-open", "has no open attempt " + attempt);
        }
        return last;
    }

    private void requirePlanned(String verb) {
        if (state != State.PLANNED) {
            throw refused("message-not-planned", "cannot be " + verb);
        }
    }

    private void requireNotUnderWay(Instant now) {
        if (isUnderWay(now)) {
            throw refused("message-under-way", "is being offered to a provider at this moment; ask again in a minute");
        }
    }

    private Refused refused(String code, String problem) {
        return Refused.conflict(
                code, "Message " + id + " is " + state + " and " + problem + ".", Map.of("state", state.name()));
    }
}
