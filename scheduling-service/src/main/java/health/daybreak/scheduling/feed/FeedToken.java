package health.daybreak.scheduling.feed;

import health.daybreak.platform.security.Secrets;
import java.util.random.RandomGenerator;

/** The secret in a feed's address: 192 random bits, handed out once and never kept; a feed is known by its hash. */
public record FeedToken(String secret) {

    private static final int BYTES = 24;
    private static final String KIND = "daybreak-feed";

    /** A new one; {@code random} must be cryptographically strong. */
    static FeedToken mint(RandomGenerator random) {
        return new FeedToken(Secrets.mint(random, BYTES));
    }

    /** What the feed is kept under; tells nothing about the secret. */
    String hash() {
        return Secrets.hash(KIND, secret);
    }

    /** Without the secret, for logs. */
    @Override
    public String toString() {
        return "FeedToken[secret]";
    }
}
