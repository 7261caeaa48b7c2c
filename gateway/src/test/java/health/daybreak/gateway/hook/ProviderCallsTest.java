package health.daybreak.gateway.hook;

import static health.daybreak.gateway.GatewayFixture.NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Tokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The providers' door. In a gateway of its own, because an address that is refused often is shut out for a while. */
@GatewayTest
@TestPropertySource(properties = {"daybreak.hook.refused=4", "daybreak.hook.max-body=200"})
class ProviderCallsTest {

    private static final String BODY = "{\"type\": \"message.delivered\",  \"data\": {}}";

    private final Browser provider;

    ProviderCallsTest(Environment environment) {
        this.provider = Browser.of(environment);
    }

    private HttpResponse<String> call(String signature, String body) {
        return provider.call(
                "POST",
                "/hooks/text",
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "webhook-id",
                "msg_1",
                "webhook-timestamp",
                "1614265330",
                "webhook-signature",
                signature);
    }

    @Test
    void aCallReachesNotificationByteByByteAndWhatIsNotAcceptedIsAnsweredAlikeUntilItIsTooMuch() throws Exception {
        HttpResponse<String> taken = call("v1,genuine", BODY);
        JsonNode passed = JsonMapper.shared().readTree(NOTIFICATION.last().body());

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
        assertThat(NOTIFICATION.last().target()).isEqualTo("/api/notification/provider-calls");
        assertThat(Tokens.claims(NOTIFICATION.last().header("authorization")).getStringListClaim("roles"))
                .containsExactly("GATEWAY");
        assertThat(passed.at("/provider").asString()).isEqualTo("text");
        assertThat(passed.at("/id").asString()).isEqualTo("msg_1");
        assertThat(passed.at("/timestamp").asString()).isEqualTo("1614265330");
        assertThat(new String(Base64.getDecoder().decode(passed.at("/body").asString()), StandardCharsets.UTF_8))
                .isEqualTo(BODY);

        HttpResponse<String> later = call("v1,down", BODY);
        assertThat(later.statusCode()).isEqualTo(503);
        assertThat(later.headers().firstValue("Retry-After")).contains("60");

        int before = NOTIFICATION.count();
        HttpResponse<String> tooLarge = call("v1,genuine", "x".repeat(201));
        assertThat(NOTIFICATION.count()).as("it is refused at the door").isEqualTo(before);
        List<HttpResponse<String>> refused = List.of(
                tooLarge,
                call("v1,forged", BODY),
                call("", BODY),
                provider.call("POST", "/hooks/pigeon", BodyPublishers.ofString(BODY)));
        assertThat(refused).allSatisfy(refusal -> {
            assertThat(refusal.statusCode()).isEqualTo(403);
            assertThat(refusal.body()).isEqualTo(tooLarge.body());
        });

        before = NOTIFICATION.count();
        assertThat(call("v1,forged", BODY).statusCode()).isEqualTo(429);
        assertThat(NOTIFICATION.count()).as("nobody is asked any more").isEqualTo(before);
    }

    @Test
    void nothingButPostingIsDoneHere() {
        assertThat(provider.get("/hooks/text").statusCode()).isEqualTo(403);
        assertThat(provider.call("POST", "/hooks/text/more", BodyPublishers.ofString(BODY))
                        .statusCode())
                .isEqualTo(403);
    }
}
