package health.daybreak.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.MachineClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyLedgerCommandTest {

    private static final String INTACT =
            "[{\"site\":\"riverside\",\"entries\":2,\"hash\":\"bb\",\"firstBroken\":null,\"why\":null}]";
    private static final String BROKEN =
            "[{\"site\":\"riverside\",\"entries\":2,\"hash\":\"\",\"firstBroken\":1,\"why\":\"its hash is wrong\"}]";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer gateway;

    @BeforeEach
    void listen() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/oauth2/token", "{\"access_token\":\"a-token\"}");
        answer("/api/treatment/ledger/verification/hashes", "[\"aa\",\"bb\"]");
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    private void answer(String path, String json) {
        gateway.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private void verify(String verdicts, Map<Integer, String> published) {
        answer("/api/treatment/ledger/verification", verdicts);
        String address = "http://127.0.0.1:" + gateway.getAddress().getPort();
        Map<String, SortedMap<Integer, String>> log =
                published.isEmpty() ? Map.of() : Map.of("riverside", new TreeMap<>(published));
        new VerifyLedgerCommand(address, new MachineClient("id", "secret", address + "/oauth2/token", List.of("x")))
                .run(log, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private void broken(String verdicts, Map<Integer, String> published, String line) {
        assertThatThrownBy(() -> verify(verdicts, published))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("riverside");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(line);
    }

    @Test
    void aLedgerThatIsWhatWasPublishedIsIntact() {
        verify(INTACT, Map.of(1, "aa", 2, "bb"));
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("riverside: intact, 2 entries, the last with hash bb");
    }

    @Test
    void whatHasNotLeftForTheBrokerYetIsNoBreak() {
        verify(INTACT, Map.of(1, "aa"));
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("riverside: intact");
    }

    @Test
    void anEndThatWasCutOffIsFound() {
        broken(
                INTACT,
                Map.of(1, "aa", 2, "bb", 3, "cc"),
                "riverside: BROKEN at entry 3: it was published and is no longer there");
    }

    @Test
    void aChainThatWasWrittenAnewIsFound() {
        broken(INTACT, Map.of(1, "aa", 2, "xx"), "riverside: BROKEN at entry 2: it was published with another hash");
    }

    @Test
    void theFirstBreakIsTheOneThatIsTold() {
        broken(BROKEN, Map.of(2, "xx"), "riverside: BROKEN at entry 1: its hash is wrong");
    }

    @Test
    void whereNobodyKeepsOneItSaysSo() {
        verify("[]", Map.of());
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("No site keeps a drug ledger yet");
    }
}
