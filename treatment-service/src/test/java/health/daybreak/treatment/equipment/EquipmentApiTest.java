package health.daybreak.treatment.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TreatmentTest
class EquipmentApiTest {

    private static final String LOG = "/api/treatment/equipment";

    private final TestClient client;
    private final ChairScenario chair;
    private final MovableClock clock;

    EquipmentApiTest(TestClient client, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void aFaultStopsEveryGateOfTheDayUntilALaterCheckIsSound() {
        Visit visit = chair.arrived(Route.IV);
        try {
            check(today(), List.of(Map.of("item", "SUCTION", "remark", "no pressure")));
            Answer stopped = client.asNurse().post(visit.path() + "/gate", chair.goodGate());
            assertThat(stopped.at("/status")).isEqualTo("STOPPED");
            assertThat(stopped.body()).contains("suction: no pressure");
        } finally {
            // Other tests share the clinic and the day.
            check(today(), List.of());
        }

        assertThat(client.asNurse()
                        .post(visit.path() + "/gate", chair.goodGate())
                        .at("/status"))
                .isEqualTo("READY");
        Answer log = client.asPrescriber().get(LOG + "?from=" + today() + "&until=" + today());
        assertThat(log.json().at("/0/checks").size()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0} days from now: {1}")
    @CsvSource({"-2, 422", "0, 200", "2, 422"})
    void equipmentIsCheckedOnTheDayItself(int days, int status) {
        LocalDate somewhere =
                clock.instant().atZone(ZoneId.of("UTC")).toLocalDate().plusDays(days);

        assertThat(check(somewhere, List.of()).status()).isEqualTo(status);
    }

    private Answer check(LocalDate date, List<Map<String, String>> faults) {
        return client.asNurse().post(LOG + "/" + date + "/checks", Map.of("faults", faults));
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.of("America/New_York")).toLocalDate();
    }
}
