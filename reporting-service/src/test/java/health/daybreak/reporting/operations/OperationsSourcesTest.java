package health.daybreak.reporting.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What counts as on time stands on the page of sources. */
class OperationsSourcesTest {

    @Test
    void whatIsOnTimeStandsOnThePage() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        var onTime = Binder.get(environment)
                .bind("daybreak.reporting.operations", OperationsSettings.class)
                .get()
                .onTimeMinutes();

        assertThat(Files.readString(Path.of("..", "docs", "clinical-sources.md")))
                .contains("| operations | dose on time: minutes after the booked start | %d | %s | %s |"
                        .formatted(onTime.value(), onTime.source(), onTime.mark()));
    }
}
