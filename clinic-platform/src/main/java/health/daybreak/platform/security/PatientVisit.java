package health.daybreak.platform.security;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a patient came for by a link: one purpose, for a short while, about themselves.
 *
 * @param purpose what the link was made for, for example {@code PACKET}
 * @param about which thing of the patient's, where the purpose alone does not say it
 * @param linkMadeAt when the link was made
 */
public record PatientVisit(
        String patientId, String purpose, @Nullable String about, Instant linkMadeAt) {

    /** The names of the claims, for whoever makes such tokens. */
    public static final String PATIENT_CLAIM = "patient";

    public static final String PURPOSE_CLAIM = "purpose";
    public static final String ABOUT_CLAIM = "about";
    public static final String MADE_AT_CLAIM = "link_made_at";

    /** The visit of this request; throws {@link IllegalStateException} where the caller is no patient. */
    public static PatientVisit current() {
        return Caller.current()
                .map(Caller::visit)
                .orElseThrow(() -> new IllegalStateException("The caller came by no link"));
    }

    static Optional<PatientVisit> of(Jwt token) {
        String patientId = token.getClaimAsString(PATIENT_CLAIM);
        String purpose = token.getClaimAsString(PURPOSE_CLAIM);
        Instant madeAt = token.getClaimAsInstant(MADE_AT_CLAIM);
        return !Caller.ofGateway(token) || patientId == null || purpose == null || madeAt == null
                ? Optional.empty()
                : Optional.of(new PatientVisit(patientId, purpose, token.getClaimAsString(ABOUT_CLAIM), madeAt));
    }
}
