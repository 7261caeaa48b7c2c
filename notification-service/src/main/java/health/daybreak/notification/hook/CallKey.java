package health.daybreak.notification.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret shared with a provider, which signs with it: HMAC-SHA256 over id, time and body. */
final class CallKey {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;

    private final SecretKeySpec key;

    /** Reads it as providers show it; throws {@link IllegalArgumentException}, without the secret, when it is none. */
    CallKey(String shown) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(shown.startsWith(PREFIX) ? shown.substring(PREFIX.length()) : shown);
        } catch (IllegalArgumentException noBase64) {
            throw new IllegalArgumentException("A secret for providers' calls must be base64, after " + PREFIX);
        }
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("A secret for providers' calls has " + bytes.length
                    + " bytes; expected at least " + SHORTEST + ". Ask the provider for a longer one.");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Whether this key signed that. Takes as long for a wrong signature as for a right one. */
    boolean signed(ProviderCall call, byte[] signature) {
        return MessageDigest.isEqual(sign(call.id(), call.timestamp(), call.body()), signature);
    }

    byte[] sign(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, impossible);
        }
    }
}
