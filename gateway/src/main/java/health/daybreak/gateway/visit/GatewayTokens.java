package health.daybreak.gateway.visit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import health.daybreak.gateway.keys.SigningKey;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.security.PatientVisit;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.time.RealTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * The tokens that the gateway makes itself, with a key of its own: for patients who opened a link, and for the gateway
 * where nobody is known. Whoever signs staff's tokens cannot make them, and they never pass for staff's.
 */
@Component
public final class GatewayTokens {

    /** Long enough for one call to a service. */
    private static final Duration ONE_CALL = Duration.ofMinutes(1);

    private final RSAKey key;
    private final Duration visitLifetime;

    GatewayTokens(VisitSettings settings) {
        this.key = SigningKey.load(
                settings.keyFile() == null ? null : settings.keyFile().toPath());
        this.visitLifetime = settings.lifetime();
    }

    /** The token of a patient's visit: one patient of one clinic, for one purpose. */
    String forVisit(String clinicId, PatientVisit visit) {
        JWTClaimsSet.Builder claims = claims("patient:" + visit.patientId(), Roles.PATIENT, clinicId, visitLifetime)
                .claim(PatientVisit.PATIENT_CLAIM, visit.patientId())
                .claim(PatientVisit.PURPOSE_CLAIM, visit.purpose())
                .claim(PatientVisit.MADE_AT_CLAIM, visit.linkMadeAt().toString());
        if (visit.about() != null) {
            claims.claim(PatientVisit.ABOUT_CLAIM, visit.about());
        }
        return sign(claims);
    }

    /** The token with which the gateway itself asks a service something, for one clinic or for {@code *}, all of them. */
    public String forItself(String clinicId) {
        return sign(claims("gateway", Roles.GATEWAY, clinicId, ONE_CALL));
    }

    /** Checks what it has signed. */
    JwtDecoder decoder() {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(Caller.GATEWAY_ISSUER));
            return decoder;
        } catch (JOSEException impossible) {
            throw new IllegalStateException("An RSA key has a public half", impossible);
        }
    }

    /** The public half of the key, for the services. */
    Map<String, Object> publicKeys() {
        return new JWKSet(key).toJSONObject(true);
    }

    private static JWTClaimsSet.Builder claims(String subject, String role, String clinicId, Duration lifetime) {
        Instant now = RealTime.now();
        return new JWTClaimsSet.Builder()
                .issuer(Caller.GATEWAY_ISSUER)
                .subject(subject)
                .claim("roles", List.of(role))
                .claim("clinics", List.of(clinicId))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)));
    }

    private String sign(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("The gateway's key signs", impossible);
        }
    }
}
