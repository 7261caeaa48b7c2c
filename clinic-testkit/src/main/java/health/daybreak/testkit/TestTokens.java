package health.daybreak.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import health.daybreak.platform.security.Caller;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signs tokens as the gateway would, with a key that lives as long as the JVM. */
final class TestTokens {

    private static final RSAKey KEY = newKey();

    private TestTokens() {}

    static JwtDecoder decoder() {
        try {
            return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("The test key has a public half", impossible);
        }
    }

    static String token(String staffId, List<String> roles, List<String> clinics) {
        return sign(claims(staffId, roles, clinics));
    }

    /** As programs get them. */
    static String ofProgram(String clientId, List<String> roles, List<String> clinics) {
        return sign(claims(clientId, roles, clinics).claim("program", true));
    }

    /** As the gateway signs them for itself and for patients. */
    static String ofGateway(String subject, String role, List<String> clinics, Map<String, String> visit) {
        JWTClaimsSet.Builder claims = claims(subject, List.of(role), clinics).issuer(Caller.GATEWAY_ISSUER);
        visit.forEach(claims::claim);
        return sign(claims);
    }

    private static JWTClaimsSet.Builder claims(String subject, List<String> roles, List<String> clinics) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("roles", roles)
                .claim("clinics", clinics)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
    }

    private static String sign(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("The test key signs", impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java runtime makes RSA keys", impossible);
        }
    }
}
