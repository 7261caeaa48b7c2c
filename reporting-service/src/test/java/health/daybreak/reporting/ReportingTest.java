package health.daybreak.reporting;

import health.daybreak.testkit.ClinicTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole service, all of them of the same one: each test is at a clinic of its own. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClinicTest
@TestPropertySource(
        properties = {
            "daybreak.reporting.rebuild.look-every=200ms",
            "daybreak.reporting.monthly.key=MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g",
            "daybreak.reporting.research.key=a key for tests, of more than 32 characters",
            "daybreak.reporting.research.look-every=200ms",
            "daybreak.reporting.research.smallest-group.value=2",
            "daybreak.reporting.research.settle-days.value=0"
        })
@interface ReportingTest {}
