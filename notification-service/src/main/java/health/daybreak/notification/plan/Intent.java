package health.daybreak.notification.plan;

import static health.daybreak.notification.plan.Attempt.Result.ACCEPTED;
import static health.daybreak.notification.plan.Attempt.Result.REJECTED;
import static health.daybreak.notification.plan.Attempt.Result.UNDER_WAY;
import static health.daybreak.notification.plan.Attempt.Result.UNSURE;

import health.daybreak.notification.channel.Channel;
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
 * @param notBefore when it is looked at next, while it is planned
 * @param attempts offers made to providers
 * @param last the latest of them
 * @param rejectedBy channels whose provider will never take it
 * @param why the latest decision about it, in words
 * @param decidedAt when that was
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
        Instant decidedAt) {

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

    static Intent planned(String id, Purpose purpose) {
        return new Intent(
                id,
                purpose,
                State.PLANNED,
                purpose.dueAt(),
                0,
                null,
                List.of(),
                purpose.ruleInWords() + ".",
                purpose.plannedAt());
    }

    /** When somebody must look at it next, or null when nothing is left to do. */
    public @Nullable Instant nextAt() {
        if (state != State.PLANNED) {
            return null;
        }
        boolean leased =
                last != null && last.result() == UNDER_WAY && last.leaseUntil().isAfter(notBefore);
        return last != null && leased ? last.leaseUntil() : notBefore;
    }

    /** The channel that it must stay on, because its provider may have the message already; else null. */
    public @Nullable Channel boundTo() {
        return last != null && last.mayHaveArrived() ? last.channel() : null;
    }

    /** Records that it is about to be offered; nobody else may offer it until {@code leaseUntil}. */
    Intent claimed(Channel channel, Instant now, Instant leaseUntil) {
        Instant next = nextAt();
        if (next == null || next.isAfter(now)) {
            throw refused("message-not-due", "cannot be offered to a provider");
        }
        Attempt attempt = Attempt.begun(attempts + 1, channel, now, leaseUntil);
        String words = "Being offered as " + channel.inWords() + ", attempt " + attempt.number() + ".";
        return new Intent(id, purpose, state, notBefore, attempts + 1, attempt, rejectedBy, words, now);
    }

    /** The provider has it, even if it was cancelled meanwhile: what happened is recorded as it happened. */
    Intent accepted(int attempt, Instant now) {
        Attempt open = open(attempt);
        String words = open.channel().sentInWords()
                + (state == State.CANCELLED ? "; it was already on its way when it was cancelled." : ".");
        return new Intent(id, purpose, State.SENT, notBefore, attempts, open.ended(ACCEPTED), rejectedBy, words, now);
    }

    /** This provider will never take it; the next channel is tried, and when there is none it has failed. */
    Intent rejected(int attempt, String reason, Instant now) {
        Attempt ended = open(attempt).ended(REJECTED);
        List<Channel> rejections = new ArrayList<>(rejectedBy);
        rejections.add(ended.channel());
        boolean noneLeft = rejections.containsAll(purpose.channels());
        State next = state == State.CANCELLED ? State.CANCELLED : noneLeft ? State.FAILED : State.PLANNED;
        String words = "Rejected as " + ended.channel().inWords() + ": " + reason;
        return new Intent(id, purpose, next, now, attempts, ended, List.copyOf(rejections), words, now);
    }

    /** Nobody knows whether the provider has it; the same is offered again at {@code retryAt}, while it is of use. */
    Intent unsure(int attempt, String reason, Instant retryAt, Instant now) {
        Attempt ended = open(attempt).ended(UNSURE);
        boolean tooLate = !retryAt.isBefore(purpose.expiresAt());
        State next = state == State.CANCELLED ? State.CANCELLED : tooLate ? State.FAILED : State.PLANNED;
        String words =
                reason + (tooLate ? " Another attempt would come too late to be of use." : " It is tried again.");
        return new Intent(id, purpose, next, retryAt, attempts, ended, rejectedBy, words, now);
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
            return new Intent(id, purpose, State.SENT, notBefore, attempts, told, rejectedBy, words, now);
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
        return new Intent(
                id,
                purpose,
                next,
                now,
                attempts,
                told,
                List.copyOf(closed),
                next == State.PLANNED ? words + " It is tried another way." : words,
                now);
    }

    Intent postponed(Instant until, String reason, Instant now) {
        requirePlanned("postponed");
        return new Intent(id, purpose, state, until, attempts, last, rejectedBy, reason, now);
    }

    /** It is not sent, for this reason; after an attempt that is a failure, before any a decision. */
    Intent withheld(String reason, Instant now) {
        requirePlanned("withheld");
        State next = attempts > 0 ? State.FAILED : State.SUPPRESSED;
        return new Intent(id, purpose, next, notBefore, attempts, last, rejectedBy, reason, now);
    }

    Intent cancelled(String reason, Instant now) {
        requirePlanned("cancelled");
        String words = boundTo() == null ? reason : reason + " The provider may have it from an earlier attempt.";
        return new Intent(id, purpose, State.CANCELLED, notBefore, attempts, last, rejectedBy, words, now);
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

    private Refused refused(String code, String problem) {
        return Refused.conflict(
                code, "Message " + id + " is " + state + " and " + problem + ".", Map.of("state", state.name()));
    }
}
