package health.daybreak.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayFixture;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

@GatewayTest
class BodyLimitTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final Program program;

    BodyLimitTest(Environment environment) {
        this.program = Program.of(environment);
    }

    @Test
    void aSenderWhoAsksFirstNeedNotSendALargeBody() throws IOException {
        assertThat(program.rawStatus(
                        "POST /api/intake/referrals HTTP/1.1", "Expect: 100-continue", "Content-Length: 20971520"))
                .isEqualTo("HTTP/1.1 413 ");
    }

    @Test
    void aBodyOfFiveMegabytesStreamsThrough() {
        assertThat(program.post("/api/intake/referrals", bytes(5 * MEGABYTE)).statusCode())
                .isEqualTo(200);
        assertThat(GatewayFixture.INTAKE.last().bodyBytes()).isEqualTo(5 * MEGABYTE);
    }

    @Test
    void aLargerBodyIsRefusedBeforeItReachesTheService() {
        int before = GatewayFixture.INTAKE.count();

        assertTooLarge(program.post("/api/intake/referrals", bytes(5 * MEGABYTE + 1)));
        assertTooLarge(program.post("/api/intake/referrals", bytes(20 * MEGABYTE)));

        assertThat(GatewayFixture.INTAKE.count()).isEqualTo(before);
    }

    @Test
    void aLargerBodyOfUnknownLengthIsRefusedToo() {
        BodyPublisher unknown = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[8 * MEGABYTE]));

        assertTooLarge(program.post("/api/intake/referrals", unknown));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Browser.json(answer).path("type").asString()).isEqualTo("urn:daybreak:problem:body-too-large");
    }

    private static BodyPublisher bytes(int count) {
        return BodyPublishers.ofByteArray(new byte[count]);
    }
}
