package health.daybreak.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a provider sends and signs, for tests. */
record SignedCall(String provider, String id, long timestamp, String secret, String signedBody, String body) {

    /** Shared with the service under test. */
    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** Signed just now: providers live in real time, whatever the test's clock says. */
    static SignedCall of(String provider, String body) {
        return new SignedCall(
                provider, UUID.randomUUID().toString(), Instant.now().getEpochSecond(), SECRET, body, body);
    }

    SignedCall signedBy(String otherSecret) {
        return new SignedCall(provider, id, timestamp, otherSecret, signedBody, body);
    }

    SignedCall secondsAgo(long seconds) {
        return new SignedCall(provider, id, timestamp - seconds, secret, signedBody, body);
    }

    /** Another body under the same signature. */
    SignedCall withBody(String changed) {
        return new SignedCall(provider, id, timestamp, secret, signedBody, changed);
    }

    Map<String, String> asGatewayPasses() {
        return Map.of(
                "provider",
                provider,
                "id",
                id,
                "timestamp",
                String.valueOf(timestamp),
                "signature",
                signature(),
                "body",
                Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
    }

    private String signature() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + signedBody).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
