package health.daybreak.notification.receipt;

import health.daybreak.notification.plan.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says became of a message.
 *
 * @param messageId as it was given to the provider
 * @param reason a code for why it did not arrive; null when it did
 * @param to the address that it was sent to, where the provider says so
 * @param reference what the provider calls it
 */
public record MessageNews(
        String messageId,
        Receipt.Fate fate,
        @Nullable String reason,
        @Nullable String to,
        @Nullable String reference) {

    /** Without the address. */
    @Override
    public String toString() {
        return "MessageNews[" + messageId + ", " + fate + "]";
    }
}
