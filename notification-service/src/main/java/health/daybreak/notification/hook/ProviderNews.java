package health.daybreak.notification.hook;

import health.daybreak.notification.receipt.MessageNews;
import health.daybreak.notification.reply.RawText;

/** What a provider has to say. */
public sealed interface ProviderNews {

    /** What became of a message. */
    record OfMessage(MessageNews news) implements ProviderNews {}

    /** Somebody sent a text to the clinic. */
    record OfText(RawText text) implements ProviderNews {}

    /** Something else, of which nothing follows here. */
    record OfNoConcern() implements ProviderNews {}
}
