package health.daybreak.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Secrets that are handed out once and never kept: whatever one of them opens is known by its hash. */
public final class Secrets {

    private Secrets() {}

    /** A new one, in letters that an address may hold; {@code random} must be cryptographically strong. */
    public static String mint(RandomGenerator random, int bytes) {
        byte[] minted = new byte[bytes];
        random.nextBytes(minted);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(minted);
    }

    /**
     * What is kept instead; tells nothing about the secret.
     *
     * @param kind what sort of secret it is, so that one of another sort never opens the same
     */
    public static String hash(String kind, String secret) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((kind + ":" + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
