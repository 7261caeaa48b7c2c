package health.daybreak.platform.security;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Staff's tokens come from one issuer, which may be another organisation's; patients' come from the gateway. Each is
 * checked with the keys of the issuer that it names, so neither can pass for the other.
 */
final class TokensByIssuer implements JwtDecoder {

    private final JwtDecoder ofStaff;
    private final JwtDecoder ofGateway;

    TokensByIssuer(JwtDecoder ofStaff, JwtDecoder ofGateway) {
        this.ofStaff = ofStaff;
        this.ofGateway = ofGateway;
    }

    @Override
    public Jwt decode(String token) {
        return (Caller.GATEWAY_ISSUER.equals(issuer(token)) ? ofGateway : ofStaff).decode(token);
    }

    private static Object issuer(String token) {
        try {
            JWT parsed = JWTParser.parse(token);
            Object issuer = parsed.getJWTClaimsSet().getClaim("iss");
            return issuer == null ? "" : issuer;
        } catch (ParseException unreadable) {
            throw new BadJwtException("This is no signed token", unreadable);
        }
    }
}
