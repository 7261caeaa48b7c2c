package health.daybreak.intake.screening;

import java.time.Instant;
import java.util.List;

/** Which labs and other tests a decision waits for. */
@FunctionalInterface
public interface TestsForDecision {

    /** Nothing waits for a test. */
    TestsForDecision NONE = (patientId, now) -> List.of();

    /** The tests without which this patient cannot be found eligible now, by their titles; empty when none is missing. */
    List<String> inTheWay(String patientId, Instant now);
}
