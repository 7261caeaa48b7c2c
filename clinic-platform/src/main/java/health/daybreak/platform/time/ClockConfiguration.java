package health.daybreak.platform.time;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The one clock of a service. */
@AutoConfiguration
public class ClockConfiguration {

    /**
     * UTC, in milliseconds, which is what documents and events keep. In a demo it follows the offset in
     * {@code daybreak.clock-file}.
     */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(
            @Value("${daybreak.demo:${DAYBREAK_DEMO:false}}") boolean demo,
            @Value("${daybreak.clock-file:${DAYBREAK_CLOCK_FILE:}}") String offsetFile) {
        Clock real = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
        return demo && !offsetFile.isBlank() ? new DemoClock(real, Path.of(offsetFile)) : real;
    }
}
