package health.daybreak.reporting.research;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that leads from patients to pseudonyms: without it nobody can tell which pseudonym is whose. */
public final class ResearchKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final int PSEUDONYM_BYTES = 16;
    private static final int DAYS = 366;

    private final SecretKeySpec key;

    /** @param secret at least 32 characters; blanks and line ends around it do not count */
    public ResearchKey(String secret) {
        byte[] bytes = secret.strip().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("The research key has " + bytes.length
                    + " characters; expected at least " + SHORTEST + ". Make one with: openssl rand -hex 32");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** @param round how often the patient has taken the consent back: whoever agrees anew is somebody new */
    String pseudonym(String patientId, int round) {
        return HexFormat.of().formatHex(Arrays.copyOf(hash("pseudonym", patientId, round), PSEUDONYM_BYTES));
    }

    /** By how many days the first day that is told of somebody lies before the day their group was formed: 1 to 366. */
    int daysBack(String patientId, int round) {
        return 1 + Math.floorMod(ByteBuffer.wrap(hash("days", patientId, round)).getLong(), DAYS);
    }

    private byte[] hash(String purpose, String patientId, int round) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + "\u001f" + patientId + "\u001f" + round).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, impossible);
        }
    }
}
