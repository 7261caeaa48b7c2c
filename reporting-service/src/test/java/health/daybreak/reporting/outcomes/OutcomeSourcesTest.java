package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.outcomes.OutcomeSettings.Benchmark;
import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Every number of the outcomes that ships stands on the page of clinical sources, with where it comes from. */
class OutcomeSourcesTest {

    private static final Path PAGE = Path.of("..", "docs", "clinical-sources.md");

    @Test
    void everyCriterionAndEveryBenchmarkStandsOnThePage() throws IOException {
        OutcomeSettings settings = shipped();
        List<String> rows = new ArrayList<>();
        add(
                rows,
                "follow-up",
                "days after the induction, from",
                settings.followUp().fromDays());
        add(
                rows,
                "follow-up",
                "days after the induction, to",
                settings.followUp().toDays());
        add(rows, "groups", "smallest cell", settings.smallestCell());
        settings.doseEdges()
                .forEach(edge -> rows.add("| groups | bands of doses meet at, in mg/kg | %s | %s | %s |"
                        .formatted(edge.milligramsPerKilogram().toPlainString(), edge.source(), edge.mark())));
        for (Instrument instrument : settings.instruments()) {
            add(rows, instrument.name(), "response: fall in %", instrument.responsePercent());
            add(rows, instrument.name(), "remission below", instrument.remissionBelow());
            add(rows, instrument.name(), "noticeably better: fall", instrument.meaningfulDrop());
            add(rows, instrument.name(), "worse: rise", instrument.worseningRise());
            instrument.benchmarks().forEach(benchmark -> rows.add(row(instrument.name(), benchmark)));
        }

        assertThat(Files.readString(PAGE)).contains(String.join("\n", rows));
    }

    private static void add(List<String> rows, String of, String what, @Nullable Criterion criterion) {
        if (criterion != null) {
            rows.add("| %s | %s | %d | %s | %s |"
                    .formatted(of, what, criterion.value(), criterion.source(), criterion.mark()));
        }
    }

    private static String row(String of, Benchmark benchmark) {
        String weeks = benchmark.weeks() == null ? "" : " at " + benchmark.weeks() + " weeks";
        return "| %s | published: %s%s | %s | %s; %s | %s |"
                .formatted(
                        of,
                        benchmark.what(),
                        weeks,
                        benchmark.value().toPlainString(),
                        benchmark.study(),
                        benchmark.when(),
                        benchmark.mark());
    }

    private static OutcomeSettings shipped() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        return Binder.get(environment)
                .bind("daybreak.reporting.outcomes", OutcomeSettings.class)
                .get();
    }
}
