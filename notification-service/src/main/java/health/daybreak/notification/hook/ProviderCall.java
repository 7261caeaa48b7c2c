package health.daybreak.notification.hook;

import health.daybreak.notification.channel.Channel;

/**
 * What a provider sent, as it came (Standard Webhooks 1.0).
 *
 * @param channel whose provider is said to call
 * @param id of the news; the same when it is sent again
 * @param timestamp seconds since 1970, as it was written
 * @param signatures with blanks between, each {@code v1,} and base64
 * @param body its bytes, untouched: they are what is signed
 */
public record ProviderCall(Channel channel, String id, String timestamp, String signatures, byte[] body) {

    /** Without anything that a person or a provider said. */
    @Override
    public String toString() {
        return "ProviderCall[" + channel + "]";
    }
}
