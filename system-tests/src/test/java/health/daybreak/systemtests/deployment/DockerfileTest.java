package health.daybreak.systemtests.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the one Dockerfile promises, as far as its text tells. */
class DockerfileTest {

    private static final Pattern FROM = Pattern.compile("FROM (\\S+)(?: AS (\\w+))?");

    private final List<String> lines = ComposeFile.text("Dockerfile")
            .replace("\\\n", " ")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    private final List<String> lastStage = lines.subList(lastFrom(), lines.size());

    private int lastFrom() {
        int last = 0;
        for (int line = 0; line < lines.size(); line++) {
            last = lines.get(line).startsWith("FROM ") ? line : last;
        }
        return last;
    }

    private String instruction(String name) {
        return lastStage.stream()
                .filter(line -> line.startsWith(name + " "))
                .reduce((first, second) -> second)
                .orElse("");
    }

    @Test
    void everyStageStandsOnAnotherOrOnAnImageWithoutARegistrysName() {
        Set<String> stages = new HashSet<>(Set.of("scratch", "${JARS}"));
        for (String line : lines) {
            Matcher from = FROM.matcher(line);
            if (from.matches()) {
                assertThat(stages.contains(from.group(1)) || from.group(1).matches("[a-z-]+:[\\w.-]+"))
                        .as(line)
                        .isTrue();
                stages.add(String.valueOf(from.group(2)));
            }
        }
        assertThat(stages).contains("build", "prebuilt");
    }

    @Test
    void itRunsAsSomebodyWithoutRights() {
        assertThat(instruction("USER")).isEqualTo("USER daybreak");
        assertThat(lastStage.indexOf("USER daybreak"))
                .isGreaterThan(lastStage.indexOf(instruction("RUN")))
                .isLessThan(lastStage.indexOf(instruction("ENTRYPOINT")));
    }

    @Test
    void theLayersThatChangeLeastComeFirst() {
        assertThat(lastStage.stream().filter(line -> line.startsWith("COPY ")))
                .extracting(line -> line.replaceAll(".*/layers/([a-z-]+)/.*", "$1"))
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    }

    @Test
    void theAotCacheIsTrainedProvedAndUsedWithTheSameFlags() {
        String training = instruction("RUN");
        assertThat(training)
                .contains("-XX:AOTCacheOutput=app.aot")
                .contains("-XX:AOTMode=on -XX:AOTCache=app.aot")
                .contains("-Dspring.context.exit=onRefresh");
        assertThat(instruction("ENTRYPOINT"))
                .isEqualTo("ENTRYPOINT [\"java\", \"-XX:AOTCache=app.aot\", \"-jar\", \"app.jar\"]");
        assertThat(instruction("ENV")).contains("JDK_JAVA_OPTIONS");
    }

    @Test
    void itSaysWhetherItIsHealthyByItsReadiness() {
        assertThat(instruction("HEALTHCHECK")).contains("/actuator/health/readiness");
    }
}
