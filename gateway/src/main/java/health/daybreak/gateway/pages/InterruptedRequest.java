package health.daybreak.gateway.pages;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers what somebody asked for before they had to sign in. */
public final class InterruptedRequest {

    private InterruptedRequest() {}

    /** A memory that adds no parameter to the address people come back to. */
    @SuppressWarnings("NullAway") // Null is how this cache is told so; its package is not annotated for it.
    public static HttpSessionRequestCache withCleanAddress() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
