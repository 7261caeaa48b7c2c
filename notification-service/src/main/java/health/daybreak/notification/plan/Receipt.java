package health.daybreak.notification.plan;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says later about a message that it had taken.
 *
 * @param reason a code for why it did not arrive, such as {@code UNKNOWN_ADDRESS}; null when it did
 * @param reference what the provider calls the message, for whoever asks there
 * @param at when it was heard
 */
public record Receipt(
        Fate fate, @Nullable String reason, @Nullable String reference, Instant at) {

    /** What became of it, from what may still change to what is final. */
    public enum Fate {
        /** It has arrived. E-mail may come back even so. */
        DELIVERED,
        /** It did not arrive this time. */
        UNDELIVERED,
        /** Nothing will ever arrive at this address. */
        BOUNCED
    }

    /** Whether the message has not arrived. */
    public boolean cameBack() {
        return fate != Fate.DELIVERED;
    }

    /** Whether nothing will ever arrive that way. */
    public boolean permanent() {
        return fate == Fate.BOUNCED;
    }

    /** Whether this says more than what was heard before. News may be repeated or overtake each other; none go back. */
    boolean after(@Nullable Receipt before) {
        return before == null || fate.compareTo(before.fate) > 0;
    }

    /** For the ledger, after how it was sent. */
    String inWords(Channel channel) {
        if (channel == Channel.VOICE) {
            return cameBack() ? "nobody was reached." : "the patient was told.";
        }
        return switch (fate) {
            case DELIVERED -> "it has arrived.";
            case UNDELIVERED -> "it did not arrive: " + why() + ".";
            case BOUNCED -> "it came back: " + why() + ".";
        };
    }

    private String why() {
        return switch (reason == null ? "" : reason) {
            case "UNKNOWN_ADDRESS" -> "there is no such address or number";
            case "FULL" -> "the mailbox or the telephone is full";
            case "BLOCKED" -> "the other side does not let it through";
            case "SWITCHED_OFF" -> "the telephone is switched off";
            default -> "the provider gives no reason that is known here";
        };
    }
}
