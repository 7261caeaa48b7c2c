package health.daybreak.scheduling;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the scheduling service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SchedulingApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SchedulingApplication.class, arguments);
    }
}
