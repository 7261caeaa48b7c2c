package health.daybreak.treatment;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The treatment service. */
@SpringBootApplication
public class TreatmentApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TreatmentApplication.class, arguments);
    }
}
