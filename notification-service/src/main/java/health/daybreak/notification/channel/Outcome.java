package health.daybreak.notification.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a provider made of a message. The reasons carry no address and no patient data. */
public sealed interface Outcome {

    /** The provider has it. */
    record Accepted() implements Outcome {}

    /** The provider will never take this message to this address. */
    record Rejected(String why) implements Outcome {}

    /**
     * It cannot be known whether the provider has it, or it was busy: the same message must be offered again under the
     * same id.
     *
     * @param retryAfter how long the provider asked to be left alone, if it did
     */
    record Unsure(String why, @Nullable Duration retryAfter) implements Outcome {}
}
