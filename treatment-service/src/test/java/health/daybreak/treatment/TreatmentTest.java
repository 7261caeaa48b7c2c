package health.daybreak.treatment;

import health.daybreak.testkit.ClinicTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole treatment service, with a clock that the test moves; all such tests share one service. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClinicTest
@TestPropertySource(properties = "daybreak.treatment.overdue-sweep-every=1d") // A test looks when it wants to.
@Import({MovableClock.class, ChairScenario.class})
public @interface TreatmentTest {}
