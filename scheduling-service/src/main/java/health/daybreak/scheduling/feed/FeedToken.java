package health.daybreak.scheduling.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The secret in a feed's address: 192 random bits, handed out once and never kept; a feed is known by its hash. */
public record FeedToken(String secret) {

    private static final int BYTES = 24;
    private static final String PREFIX = "daybreak-feed:";

    /** A new one; {@code random} must be cryptographically strong. */
    static FeedToken mint(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the feed is kept under; tells nothing about the secret. */
    String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((PREFIX + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    /** Without the secret, for logs. */
    @Override
    public String toString() {
        return "FeedToken[secret]";
    }
}
