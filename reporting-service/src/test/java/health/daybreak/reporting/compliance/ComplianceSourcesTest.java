package health.daybreak.reporting.compliance;

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

/** Within what a note is signed stands on the page of sources. */
class ComplianceSourcesTest {

    @Test
    void theLimitOfANoteStandsOnThePage() throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        var limit = Binder.get(environment)
                .bind("daybreak.reporting.compliance", ComplianceSettings.class)
                .get()
                .signHours();

        assertThat(Files.readString(Path.of("..", "docs", "clinical-sources.md")))
                .contains("| compliance | note signed: hours after the end of the dose | %d | %s | %s |"
                        .formatted(limit.value(), limit.source(), limit.mark()));
    }
}
