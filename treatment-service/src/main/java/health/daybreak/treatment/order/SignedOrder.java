package health.daybreak.treatment.order;

import java.time.Instant;

/** A prescription under which a prescriber put their name. */
public record SignedOrder(int version, Prescription prescription, String reason, String signedBy, Instant signedAt) {

    SignedOrder withReason(String text) {
        return new SignedOrder(version, prescription, text, signedBy, signedAt);
    }
}
