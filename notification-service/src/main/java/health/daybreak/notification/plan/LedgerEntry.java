package health.daybreak.notification.plan;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was decided about a message, or that happened to it.
 *
 * @param at when it first was
 * @param lastAt when it last was the same again
 * @param times how often, without anything else between
 * @param by who of the staff; null when nobody was asked
 * @param attempt which offer to a provider it belongs to, if to one
 * @param until for what is put off, until when
 * @param findings what was found when it was decided
 */
public record LedgerEntry(
        What what,
        Instant at,
        Instant lastAt,
        int times,
        String inWords,
        @Nullable String by,
        @Nullable Integer attempt,
        @Nullable Channel channel,
        @Nullable Instant until,
        List<Finding> findings) {

    /** What happened. */
    public enum What {
        /** The ledger begins later than the message: this is how it stood then. */
        BEGUN_LATE,
        PLANNED,
        POSTPONED,
        OFFERED,
        ACCEPTED,
        REJECTED,
        /** The provider's answer is not known. */
        UNSURE,
        /** The provider says that it has arrived. */
        DELIVERED,
        /** The provider had taken it and says that it did not arrive. */
        CAME_BACK,
        WITHHELD,
        CANCELLED,
        /** Staff keep it back. */
        HELD,
        RELEASED,
        /** Staff want it sent at once. */
        HURRIED,
        /** Staff have done what was to be done about it. */
        DEALT_WITH
    }

    public LedgerEntry {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    static LedgerEntry of(What what, Instant at, String inWords) {
        return new LedgerEntry(what, at, at, 1, inWords, null, null, null, null, List.of());
    }

    LedgerEntry by(String actorId) {
        return new LedgerEntry(what, at, lastAt, times, inWords, actorId, attempt, channel, until, findings);
    }

    LedgerEntry ofAttempt(Attempt offer) {
        return new LedgerEntry(what, at, lastAt, times, inWords, by, offer.number(), offer.channel(), until, findings);
    }

    LedgerEntry until(@Nullable Instant end) {
        return new LedgerEntry(what, at, lastAt, times, inWords, by, attempt, channel, end, findings);
    }

    LedgerEntry found(List<Finding> found) {
        return new LedgerEntry(what, at, lastAt, times, inWords, by, attempt, channel, until, found);
    }

    /** Whether it says the same as an earlier one, only later: a provider that is still not there. */
    boolean repeats(LedgerEntry earlier) {
        return what == What.POSTPONED
                && earlier.what == What.POSTPONED
                && inWords.equals(earlier.inWords)
                && findings.size() == earlier.findings.size()
                && IntStream.range(0, findings.size())
                        .allMatch(index -> findings.get(index).sameAnswerAs(earlier.findings.get(index)));
    }

    LedgerEntry afterThose(LedgerEntry earlier) {
        return new LedgerEntry(
                what, earlier.at, lastAt, earlier.times + 1, inWords, by, attempt, channel, until, findings);
    }
}
