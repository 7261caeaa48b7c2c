package health.daybreak.notification;

import health.daybreak.testkit.ClinicTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole service, on a clock that the test moves. All such tests share one running service. */
@ClinicTest
@Import(NotificationTest.TheTestsClock.class)
@TestPropertySource(
        properties = {
            "daybreak.notification.sending.poll-every=50ms",
            "daybreak.notification.calls.sweep-every=200ms",
            "daybreak.notification.hooks.text=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface NotificationTest {

    /** At 10:00 in New York. */
    @TestConfiguration(proxyBeanMethods = false)
    class TheTestsClock {

        @Bean
        ManualClock clock() {
            return new ManualClock(Instant.parse("2026-06-01T14:00:00Z"));
        }
    }
}
