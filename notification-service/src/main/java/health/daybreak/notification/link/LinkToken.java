package health.daybreak.notification.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The secret of a link: 128 random bits in 22 characters, so that a link fits into a text message. It is handed out once
 * and never kept; a link is known by the token's hash.
 */
public record LinkToken(String secret) {

    private static final int BYTES = 16;
    private static final String PREFIX = "daybreak-link:";

    /** A new one; {@code random} must be cryptographically strong. */
    static LinkToken mint(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the link is kept under; tells nothing about the secret. */
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
        return "LinkToken[secret]";
    }
}
