package health.daybreak.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Two issuers, two keys: what one signed never passes for the other's. */
class TokensByIssuerTest {

    private static final String CLINIC = "https://clinic.example";

    private final RSAKey staffKey = key();
    private final RSAKey gatewayKey = key();
    private final JwtDecoder tokens =
            new TokensByIssuer(decoder(CLINIC, staffKey), decoder(Caller.GATEWAY_ISSUER, gatewayKey));

    @Test
    void eachIsCheckedWithTheKeysOfTheIssuerThatItNames() {
        assertThat(tokens.decode(token(CLINIC, staffKey)).getSubject()).isEqualTo("somebody");
        assertThat(tokens.decode(token(Caller.GATEWAY_ISSUER, gatewayKey)).getSubject())
                .isEqualTo("somebody");
    }

    @Test
    void aPatientsTokenDoesNotPassForStaffs() {
        assertThatThrownBy(() -> tokens.decode(token(CLINIC, gatewayKey))).isInstanceOf(JwtException.class);
    }

    @Test
    void theStaffsIssuerCannotMakePatients() {
        assertThatThrownBy(() -> tokens.decode(token(Caller.GATEWAY_ISSUER, staffKey)))
                .isInstanceOf(JwtException.class);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> tokens.decode("a.b.c")).isInstanceOf(BadJwtException.class);
    }

    private static JwtDecoder decoder(String issuer, RSAKey key) {
        try {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer));
            return decoder;
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String token(String issuer, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.RS256),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .subject("somebody")
                            .claim("roles", List.of("NURSE"))
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
