package health.daybreak.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Puts the settings that all services share below everything else, so that a service's own file may differ. */
final class PlatformDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            Properties defaults =
                    PropertiesLoaderUtils.loadProperties(new ClassPathResource("daybreak-platform.properties"));
            environment.getPropertySources().addLast(new PropertiesPropertySource("daybreak-platform", defaults));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("daybreak-platform.properties is missing from clinic-platform", cannotRead);
        }
        ExitWithParent.watchIfAsked(environment.getProperty("daybreak.exit-with-parent", Boolean.class, false));
    }
}
