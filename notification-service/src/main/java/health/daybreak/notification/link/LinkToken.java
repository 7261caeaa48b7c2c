package health.daybreak.notification.link;

import health.daybreak.platform.security.Secrets;
import java.util.random.RandomGenerator;

/**
 * The secret of a link: 128 random bits in 22 characters, so that a link fits into a text message. It is handed out once
 * and never kept; a link is known by the token's hash.
 */
public record LinkToken(String secret) {

    private static final int BYTES = 16;
    private static final String KIND = "daybreak-link";

    /** A new one; {@code random} must be cryptographically strong. */
    static LinkToken mint(RandomGenerator random) {
        return new LinkToken(Secrets.mint(random, BYTES));
    }

    /** What the link is kept under; tells nothing about the secret. */
    String hash() {
        return Secrets.hash(KIND, secret);
    }

    /** Without the secret, for logs. */
    @Override
    public String toString() {
        return "LinkToken[secret]";
    }
}
