package health.daybreak.systemtests.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.journey.Visit;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.systemtests.platform.SharedPlatform;
import health.daybreak.testkit.TestClient.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/** Treatment dies in the middle of an infusion: what it had to notice meanwhile it notices within the promised minute. */
@ResourceLock(SharedPlatform.DEMO)
class ChairKilledTest {

    private static final Duration PROMISED = Duration.ofMinutes(1);
    private static final String TREATMENT = "treatment";

    @RegisterExtension
    private static final SharedPlatform DEMO = new SharedPlatform();

    @Test
    void noAlarmIsMissedByMoreThanAMinuteWhenTreatmentIsKilledInTheMiddleOfAnInfusion() {
        RunningPlatform platform = DEMO.platform();
        Clinic clinic = new Clinic(platform.machine("chair-killed"));
        clinic.opensWhereTheDayBegins(2, 1, clinic.now());
        Visit visit = inTheChair(clinic);
        visit.vitals(128, 82);

        long pid = Objects.requireNonNull(platform.processes().get(TREATMENT));
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        clinic.later(Duration.ofMinutes(20));

        Awaitility.await("the alarm")
                .atMost(PROMISED)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(alarms(visit)).containsExactly("VITALS_OVERDUE"));
        assertThat(platform.processes()).doesNotContainEntry(TREATMENT, pid);
        assertThat(sets(visit))
                .as("the set at the gate and the one that was acknowledged")
                .isEqualTo(2);
    }

    private static Visit inTheChair(Clinic clinic) {
        return clinic.inquiry("Kim", "Killed")
                .answersQuestionnaires()
                .isScreened()
                .isTested()
                .signs("TREATMENT_IV", "OFF_LABEL_USE")
                .isFoundEligible()
                .startsCourse("iv-induction")
                .getFirst()
                .isKnownToTreatment()
                .isReadyFor(Instant.EPOCH.plusSeconds(1))
                .arrives()
                .passesTheGate(clinic.now())
                .doseStarts();
    }

    private static List<String> alarms(Visit visit) {
        List<String> found = new ArrayList<>();
        for (JsonNode alert : visit.session().json().at("/vitals/alerts")) {
            found.add(alert.at("/alarm").asString());
        }
        return found;
    }

    private static int sets(Visit visit) {
        Answer page = visit.session();
        return page.json().at("/vitals/sets").size();
    }
}
