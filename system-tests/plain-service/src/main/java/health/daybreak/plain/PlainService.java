package health.daybreak.plain;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One endpoint and the health of Boot itself: no broker, no store, no security. */
@SpringBootApplication
@RestController
public class PlainService {

    public static void main(String[] arguments) {
        SpringApplication.run(PlainService.class, arguments);
    }

    /** Greets. */
    @GetMapping("/greeting")
    public String greeting() {
        return "Good morning";
    }
}
