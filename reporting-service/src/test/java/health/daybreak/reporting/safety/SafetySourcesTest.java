package health.daybreak.reporting.safety;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.outcomes.OutcomeSettings.Benchmark;
import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What counts as severe or due is what treatment raises and advises: the page of sources has both from there. */
class SafetySourcesTest {

    private static final Path PAGE = Path.of("..", "docs", "clinical-sources.md");

    @Test
    void everyNumberIsTheOneByWhichTreatmentRaisesAndAdvises() throws IOException {
        SafetySettings settings = shipped();
        String page = Files.readString(PAGE);

        assertThat(row(page, "alarm.systolic-high"))
                .contains(cells(settings.severeHypertension().systolic(), "mmHg"));
        assertThat(row(page, "alarm.diastolic-high"))
                .contains(cells(settings.severeHypertension().diastolic(), "mmHg"));
        assertThat(row(page, "alarm.confirm-minutes"))
                .contains(cells(settings.severeHypertension().confirmMinutes(), "min"));
        assertThat(row(page, "exposure.check-sessions")).contains(cells(settings.checkSessions(), "sessions"));
        assertThat(row(page, "exposure.check-days")).contains(cells(settings.checkDays(), "d"));
        assertThat(row(page, "exposure.long-check-days")).contains(cells(settings.longCheckDays(), "d"));
    }

    @Test
    void everyBenchmarkStandsOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(shipped().benchmarks()).isNotEmpty().allSatisfy(benchmark -> assertThat(page)
                .contains(row(benchmark)));
    }

    private static String row(Benchmark benchmark) {
        return "| safety | published: %s | %s %% | %s; %s | %s |"
                .formatted(
                        benchmark.what(),
                        benchmark.value().toPlainString(),
                        benchmark.study(),
                        benchmark.when(),
                        benchmark.mark());
    }

    private static String row(String page, String name) {
        return page.lines()
                .filter(line -> line.startsWith("| `" + name + "` |"))
                .findFirst()
                .orElseThrow();
    }

    private static String cells(Criterion criterion, String unit) {
        return "| %d %s | %s | %s |".formatted(criterion.value(), unit, criterion.source(), criterion.mark());
    }

    private static SafetySettings shipped() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        return Binder.get(environment)
                .bind("daybreak.reporting.safety", SafetySettings.class)
                .get();
    }
}
