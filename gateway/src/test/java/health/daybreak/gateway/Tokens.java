package health.daybreak.gateway;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;

/** Fetches and reads tokens as programs do. */
public final class Tokens {

    private Tokens() {}

    /** The answer to a request for a token by client credentials. */
    public static HttpResponse<String> request(Browser program, String clientId, String secret) {
        String basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return program.call(
                "POST",
                "/oauth2/token",
                BodyPublishers.ofString("grant_type=client_credentials&scope=daybreak"),
                "Authorization",
                "Basic " + basic,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** The {@code Authorization} header of the tests' machine client. */
    public static String machine(Browser program) {
        HttpResponse<String> answer = request(program, GatewayFixture.MACHINE, GatewayFixture.MACHINE_SECRET);
        return "Bearer " + Browser.json(answer).path("access_token").asString();
    }

    /** What a token in an {@code Authorization} header says. */
    public static JWTClaimsSet claims(String authorization) {
        try {
            return SignedJWT.parse(authorization.substring("Bearer ".length())).getJWTClaimsSet();
        } catch (ParseException noToken) {
            throw new AssertionError("Not a token: " + authorization, noToken);
        }
    }
}
