package health.daybreak.systemtests.deployment;

import static health.daybreak.systemtests.deployment.ComposeFile.map;
import static health.daybreak.systemtests.deployment.ComposeFile.strings;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** {@code docker-compose.yml} is what the Compose Specification allows and what Daybreak needs. */
class ComposeFileTest {

    private static final Set<String> CONDITIONS = Set.of("service_healthy", "service_completed_successfully");
    private static final Pattern IMAGE = Pattern.compile("(daybreak/\\w+|(\\w+/)?\\w+:[\\w.]+)");

    private final ComposeFile compose = ComposeFile.read();

    @Test
    void itKeepsToTheComposeSpecification() throws IOException {
        try (InputStream json = ComposeFileTest.class.getResourceAsStream("/deployment/compose-spec.json")) {
            Schema specification = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(SchemaLocation.of("urn:compose-spec"), withoutItsRelativeId(json), InputFormat.JSON);
            String file = JsonMapper.shared().writeValueAsString(compose.root());

            assertThat(specification.validate(file, InputFormat.JSON)).isEmpty();
            assertThat(specification.validate(file.replace("\"healthcheck\"", "\"healthchek\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void everyServiceOfDaybreakIsInItAndBuiltFromTheOneDockerfile() {
        assertThat(compose.ownServices())
                .containsOnlyKeys("intake", "scheduling", "treatment", "notification", "reporting", "gateway");
        compose.ownServices().forEach((name, service) -> {
            assertThat(map(map(service, "build"), "args")).containsEntry("SERVICE", name);
            assertThat(map(service, "build")).containsEntry("context", ".");
            assertThat(ComposeFile.REPOSITORY.resolve(module(name))).isDirectory();
        });
    }

    @Test
    void onlyTheGatewayCanBeReachedFromOutside() {
        compose.services().forEach((name, service) -> {
            List<String> ports = strings(service, "ports");
            switch (name) {
                case "gateway" -> assertThat(ports).hasSize(1);
                case "mail" -> assertThat(ports).allMatch(port -> port.startsWith("127.0.0.1:"));
                default -> assertThat(ports).as(name).isEmpty();
            }
            assertThat(service).as(name).doesNotContainKey("network_mode");
        });
    }

    @Test
    void theMailCatcherRunsOnlyForATrial() {
        assertThat(strings(compose.service("mail"), "profiles")).containsExactly("trial");
        compose.services().forEach((name, service) -> {
            if (!name.equals("mail")) {
                assertThat(service).as(name).doesNotContainKey("profiles");
                assertThat(map(service, "depends_on")).as(name).doesNotContainKey("mail");
            }
        });
    }

    @Test
    void whoeverWaitsForAnotherWaitsUntilItIsHealthyOrDone() {
        Map<String, Map<String, Object>> services = compose.services();
        services.forEach((name, service) -> map(service, "depends_on").keySet().forEach(other -> {
            String condition =
                    String.valueOf(map(map(service, "depends_on"), other).get("condition"));
            assertThat(services).as(name + " waits for").containsKey(other);
            assertThat(CONDITIONS).as(name + " waits for " + other).contains(condition);
            if (condition.equals("service_healthy")) {
                assertThat(saysWhetherItIsHealthy(compose.service(other)))
                        .as(other)
                        .isTrue();
            }
        }));
        assertThat(map(compose.service("gateway"), "depends_on"))
                .containsOnlyKeys("intake", "scheduling", "treatment", "notification", "reporting");
    }

    @Test
    void whateverKeepsRunningSaysWhetherItIsHealthy() {
        compose.services().forEach((name, service) -> assertThat(
                        saysWhetherItIsHealthy(service) || "on-failure".equals(service.get("restart")))
                .as(name)
                .isTrue());
    }

    @Test
    void everyServiceHasLimits() {
        compose.services()
                .forEach((name, service) -> assertThat(map(map(map(service, "deploy"), "resources"), "limits"))
                        .as(name)
                        .containsKeys("cpus", "memory"));
    }

    @Test
    void everySecretComesFromAFileThatIsNotInTheRepository() throws IOException {
        Map<String, Object> secrets = map(compose.root(), "secrets");
        secrets.keySet()
                .forEach(name -> assertThat(String.valueOf(map(secrets, name).get("file")))
                        .as(name)
                        .startsWith("secrets/"));
        assertThat(Files.readAllLines(ComposeFile.REPOSITORY.resolve(".gitignore")))
                .contains("secrets/");
        assertThat(Files.readAllLines(ComposeFile.REPOSITORY.resolve(".dockerignore")))
                .contains("secrets");
        compose.services().forEach((name, service) -> {
            assertThat(secrets.keySet()).as(name).containsAll(strings(service, "secrets"));
            map(service, "environment")
                    .forEach((variable, value) -> assertThat(variable.matches(".*(PASSWORD|SECRET|TOKEN)$"))
                            .as(name + " has " + variable + " in its environment")
                            .isFalse());
        });
    }

    @Test
    void everyVolumeIsNamedAndEveryDatumThatMustOutliveAContainerIsOnOne() {
        Set<String> volumes = map(compose.root(), "volumes").keySet();
        assertThat(volumes).containsExactlyInAnyOrder("gateway", "kafka", "mongo");
        for (String keeper : volumes) {
            assertThat(strings(compose.service(keeper), "volumes"))
                    .as(keeper)
                    .singleElement()
                    .asString()
                    .startsWith(keeper + ":/");
        }
    }

    @Test
    void noImageNamesARegistry() {
        compose.services().forEach((name, service) -> assertThat(String.valueOf(service.get("image")))
                .as(name)
                .matches(IMAGE));
    }

    @Test
    void everyVariableThatAServiceIsGivenMeansSomethingToIt() {
        compose.ownServices().forEach((name, service) -> {
            KnownSettings known = KnownSettings.of(module(name));
            map(service, "environment").keySet().forEach(variable -> assertThat(known.knows(variable))
                    .as(variable + " of " + name)
                    .isTrue());
            assertThat(known.knows("DAYBREAK_NO_SUCH_THING")).isFalse();
        });
    }

    /** The schema calls itself by a file name, which the validator does not take for an identifier. */
    private static String withoutItsRelativeId(InputStream schema) throws IOException {
        return new String(schema.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("\"\\$id\": \"[^\"]*\",", "");
    }

    private static boolean saysWhetherItIsHealthy(Map<String, Object> service) {
        return service.containsKey("healthcheck")
                || service.containsKey("build")
                        && ComposeFile.text("Dockerfile").contains("\nHEALTHCHECK ");
    }

    private static String module(String service) {
        return service.equals("gateway") ? service : service + "-service";
    }
}
