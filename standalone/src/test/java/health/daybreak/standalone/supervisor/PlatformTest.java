package health.daybreak.standalone.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

    private static final int GATEWAY_PORT = 8080;

    @TempDir
    Path folder;

    @Test
    void listensOnTheLoopbackAddressButForTheGateway() throws Exception {
        assertThat(parts(AotCache.OFF)).allSatisfy(part -> {
            String address = part.environment().get("SERVER_ADDRESS");
            switch (part.name()) {
                case Platform.GATEWAY -> assertThat(address).isEqualTo("0.0.0.0");
                case Platform.INFRASTRUCTURE -> assertThat(address).isNull();
                default -> assertThat(address).isEqualTo("127.0.0.1");
            }
        });
    }

    @Test
    void tellsTheGatewayWhereEveryServiceIs() throws Exception {
        Part gateway = parts(AotCache.OFF).getLast();

        assertThat(gateway.environment())
                .containsKeys(
                        "DAYBREAK_SERVICES_INTAKE",
                        "DAYBREAK_SERVICES_SCHEDULING",
                        "DAYBREAK_SERVICES_TREATMENT",
                        "DAYBREAK_SERVICES_NOTIFICATION",
                        "DAYBREAK_SERVICES_REPORTING",
                        "DAYBREAK_SIGN_INS_FILE",
                        "DAYBREAK_MACHINE_CLIENT_FILE",
                        "DAYBREAK_SIGNING_KEY_FILE",
                        "DAYBREAK_VISIT_KEYFILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAYBREAK_REPORTING_RESEARCH_KEY", "DAYBREAK_REPORTING_MONTHLY_KEY"})
    void givesReportingAloneItsKeysAndTheSameAtEachStart(String name) throws Exception {
        String key = parts(AotCache.OFF).stream()
                .filter(part -> part.name().equals("reporting"))
                .map(part -> part.environment().get(name))
                .findFirst()
                .orElseThrow();

        assertThat(key).hasSizeGreaterThanOrEqualTo(32);
        assertThat(parts(AotCache.OFF))
                .filteredOn(part -> part.environment().containsValue(key))
                .extracting(Part::name)
                .containsExactly("reporting");
    }

    @Test
    void startsBrokerAndStoreFirstSoThatTheyAreStoppedLast() throws Exception {
        assertThat(parts(AotCache.OFF).getFirst().name()).isEqualTo(Platform.INFRASTRUCTURE);
    }

    @Test
    void givesTheStoreTheMemoryThatIsAskedForAndRefusesWhatIsNoMemory() {
        assertThat(Platform.infrastructureHeap(null)).isEqualTo(192);
        assertThat(Platform.infrastructureHeap("1024")).isEqualTo(1024);
        assertThatThrownBy(() -> Platform.infrastructureHeap("64"))
                .isInstanceOf(CommandFailed.class)
                .hasMessage("DAYBREAK_STORE_HEAP is 64; it must be a number of megabytes, 192 at least");
        assertThatThrownBy(() -> Platform.infrastructureHeap("2g")).hasMessageContaining("2g");
    }

    @Test
    void refusesToDoWithoutACacheOnlyWhenToldSo() throws Exception {
        assertThat(parts(AotCache.ON))
                .allSatisfy(part -> assertThat(part.command()).contains("-XX:AOTMode=on"));
        assertThat(parts(AotCache.AUTO))
                .allSatisfy(part -> assertThat(part.command()).noneMatch(word -> word.startsWith("-XX:AOT")));
    }

    @Test
    void saysWhatIsNotBuilt() {
        assertThatThrownBy(() -> platform(AotCache.OFF).parts())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("is not built");
    }

    private List<Part> parts(AotCache aot) throws Exception {
        for (String app :
                List.of("standalone", "intake", "scheduling", "treatment", "notification", "reporting", "gateway")) {
            Path apps = Files.createDirectories(folder.resolve("apps").resolve(app));
            Files.writeString(apps.resolve(app + ".jar"), "");
        }
        return platform(aot).parts();
    }

    private Platform platform(AotCache aot) {
        var ports = IntStream.range(0, Platform.PORT_NAMES.size())
                .boxed()
                .collect(Collectors.toMap(Platform.PORT_NAMES::get, i -> 20_000 + i));
        return new Platform(new Build(folder), new Home(folder), new Ports(ports), GATEWAY_PORT, false, aot);
    }
}
