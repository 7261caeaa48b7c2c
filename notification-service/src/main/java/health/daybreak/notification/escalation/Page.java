package health.daybreak.notification.escalation;

import static health.daybreak.notification.escalation.PageAttempt.Result.ACCEPTED;
import static health.daybreak.notification.escalation.PageAttempt.Result.REJECTED;
import static health.daybreak.notification.escalation.PageAttempt.Result.UNDER_WAY;
import static health.daybreak.notification.escalation.PageAttempt.Result.UNSURE;

import health.daybreak.notification.channel.Channel;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person paged in one step, and what became of it. Where to is looked up when it is sent, so that a number that was
 * mended meanwhile is used, and no number stands here.
 *
 * @param id deterministic; with the channel it is the provider's idempotency key at every attempt
 * @param step in which it was made, from 1
 * @param staffId whom it is for, or null for the clinic's own telephone
 * @param attempts the latest {@value #KEPT} offers
 * @param made how many offers were made in all
 * @param rejectedBy channels that will never take it
 * @param notBefore when it is offered next, while it is to be sent
 * @param reported whether the others were told that no provider took it
 * @param why the latest about it, in words
 */
public record Page(
        String id,
        int step,
        @Nullable String staffId,
        State state,
        List<PageAttempt> attempts,
        int made,
        List<Channel> rejectedBy,
        Instant notBefore,
        boolean reported,
        String why) {

    static final int KEPT = 12;

    /** What became of a page. */
    public enum State {
        /** It is to be sent, as often as it takes. */
        TO_SEND,
        /** A provider has it. */
        SENT,
        /** No provider will ever take it. */
        FAILED,
        /** A newer page to the same person goes in its place. */
        REPLACED,
        /** Somebody took charge before it went. */
        NOT_NEEDED
    }

    public Page {
        attempts = List.copyOf(attempts);
        rejectedBy = List.copyOf(rejectedBy);
    }

    static Page toSend(String id, int step, @Nullable String staffId, Instant now) {
        return new Page(id, step, staffId, State.TO_SEND, List.of(), 0, List.of(), now, false, "To be sent.");
    }

    /** What a provider knows a repetition by. */
    public String key(Channel channel) {
        return id + "." + channel.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a voice must do what no provider did. */
    public boolean needsVoice() {
        return state == State.FAILED || state == State.TO_SEND && reported;
    }

    boolean toSend() {
        return state == State.TO_SEND;
    }

    /** When somebody must look at it next, or null when nothing is left to do. */
    public @Nullable Instant nextAt() {
        if (!toSend()) {
            return null;
        }
        PageAttempt last = last();
        return last != null && last.runsAt(notBefore) ? last.leaseUntil() : notBefore;
    }

    private @Nullable PageAttempt last() {
        return attempts.isEmpty() ? null : attempts.getLast();
    }

    /** Records that it is about to be offered; nobody else offers it until {@code leaseUntil}. */
    Page claimed(Channel channel, Instant now, Instant leaseUntil) {
        Instant next = nextAt();
        if (next == null || next.isAfter(now)) {
            throw refused("page-not-due", "cannot be offered to a provider");
        }
        PageAttempt attempt = new PageAttempt(made + 1, channel, now, leaseUntil, UNDER_WAY, null);
        List<PageAttempt> all = Stream.concat(attempts.stream(), Stream.of(attempt))
                .skip(Math.max(0, attempts.size() + 1 - KEPT))
                .toList();
        return new Page(id, step, staffId, state, all, made + 1, rejectedBy, notBefore, reported, "Being sent.");
    }

    /** The provider has it, even if it is not needed any more: what happened is recorded as it happened. */
    Page accepted(int attempt) {
        PageAttempt ended = open(attempt).ended(ACCEPTED, "Taken.");
        return new Page(
                id,
                step,
                staffId,
                State.SENT,
                with(ended),
                made,
                rejectedBy,
                notBefore,
                reported,
                "Sent as " + ended.channel().inWords() + ".");
    }

    /** The provider will never take it over this channel. */
    Page rejected(int attempt, String reason, Instant now) {
        PageAttempt ended = open(attempt).ended(REJECTED, reason);
        List<Channel> rejections = new ArrayList<>(rejectedBy);
        rejections.add(ended.channel());
        return new Page(id, step, staffId, state, with(ended), made, rejections, now, reported, why(ended, reason));
    }

    /** Nobody knows whether the provider has it: another channel is tried at once, rather twice than never. */
    Page unsure(int attempt, String reason, Instant now) {
        PageAttempt ended = open(attempt).ended(UNSURE, reason);
        return new Page(id, step, staffId, state, with(ended), made, rejectedBy, now, reported, why(ended, reason));
    }

    /** All ways were tried for now; again at {@code again}, or never when there is no way left. */
    Page unreached(@Nullable Instant again, String words, Instant now) {
        requireToSend("put off");
        return new Page(
                id,
                step,
                staffId,
                again == null ? State.FAILED : State.TO_SEND,
                attempts,
                made,
                rejectedBy,
                again == null ? now : again,
                true,
                words);
    }

    Page ended(State as, String words) {
        requireToSend("ended");
        return new Page(id, step, staffId, as, attempts, made, rejectedBy, notBefore, reported, words);
    }

    private String why(PageAttempt ended, String reason) {
        return toSend() ? "Not sent as " + ended.channel().inWords() + ": " + reason : why;
    }

    private List<PageAttempt> with(PageAttempt ended) {
        return attempts.stream()
                .map(attempt -> attempt.number() == ended.number() ? ended : attempt)
                .toList();
    }

    private PageAttempt open(int number) {
        return attempts.stream()
                .filter(attempt -> attempt.number() == number && attempt.result() == UNDER_WAY)
                .findFirst()
                .orElseThrow(() -> refused("attempt-not-open", "has no open attempt " + number));
    }

    private void requireToSend(String verb) {
        if (!toSend()) {
            throw refused("page-not-to-send", "cannot be " + verb);
        }
    }

    private Refused refused(String code, String problem) {
        return Refused.conflict(
                code, "Page " + id + " is " + state + " and " + problem + ".", Map.of("state", state.name()));
    }

    /** The channel of the latest attempt, if there was one. */
    public @Nullable Channel lastChannel() {
        PageAttempt last = last();
        return last == null ? null : last.channel();
    }
}
