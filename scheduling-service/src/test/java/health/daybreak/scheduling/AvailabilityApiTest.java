package health.daybreak.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When visits could begin in a month, as the front desk sees it. */
@ClinicTest
class AvailabilityApiTest {

    private static final String API = "/api/scheduling";
    private static final int QUARTERS_FROM_8_TO_16 = 33;

    private final TestClient client;
    private final FrontDesk desk;
    private final LocalDate monday;

    AvailabilityApiTest(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.desk = new FrontDesk(client, topics, clock);
        this.monday = LocalDate.ofInstant(clock.instant(), Riverside.NEW_YORK)
                .plusDays(90)
                .with(TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
    }

    @BeforeEach
    void riverside() {
        DemoClinic.setUp(client.asManager());
    }

    @Test
    void aVisitCanBeginEveryQuarterWhileItEndsBeforeTheClinicClosesAndNeverOnASunday() {
        JsonNode week = available(monday, monday.plusDays(6));

        assertThat(week.size()).isEqualTo(7);
        assertThat(times(week.get(0)))
                .hasSize(QUARTERS_FROM_8_TO_16)
                .startsWith("08:00:00")
                .endsWith("16:00:00");
        assertThat(times(week.get(6))).isEmpty();
    }

    @Test
    void everyTimeShownCanBeBookedAndIsGoneWhenNobodyIsLeftForIt() {
        LocalDate later = monday.plusDays(7);
        String eight = LocalTime.of(8, 0).toString() + ":00";
        int booked = 0;
        while (times(available(later, later).get(0)).contains(eight)) {
            Instant first = later.atTime(8, 0).atZone(Riverside.NEW_YORK).toInstant();
            assertThat(desk.start(desk.screened("ELIGIBLE"), weeklySlots(first)).status())
                    .as("what is shown as free can be booked")
                    .isEqualTo(201);
            booked++;
        }

        assertThat(booked).as("two nurses watch two patients each").isEqualTo(4);
        assertThat(times(available(later, later).get(0)))
                .as("every chair is cleaned for a quarter of an hour after a visit of two hours")
                .doesNotContain("10:00:00")
                .contains("10:15:00");
    }

    @Test
    void tooManyDaysAndAnUnknownProtocolAreRefused() {
        assertThat(get("iv-induction", monday, monday.plusDays(62)).at("/type"))
                .isEqualTo("urn:daybreak:problem:days-not-possible");
        assertThat(get("none", monday, monday).at("/type")).isEqualTo("urn:daybreak:problem:unknown-protocol");
        assertThat(client.asAnalyst()
                        .get(API + "/availability?protocol=iv-induction&from=" + monday + "&to=" + monday)
                        .status())
                .isEqualTo(403);
    }

    private JsonNode available(LocalDate from, LocalDate to) {
        Answer answer = get("iv-induction", from, to);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer get(String protocol, LocalDate from, LocalDate to) {
        return client.asFrontDesk().get(API + "/availability?protocol=" + protocol + "&from=" + from + "&to=" + to);
    }

    private static List<String> times(JsonNode day) {
        return day.at("/times").valueStream().map(JsonNode::asString).toList();
    }

    private static List<Map<String, String>> weeklySlots(Instant first) {
        return java.util.stream.Stream.of(0, 3, 7, 10, 14, 17)
                .map(day -> {
                    Map<String, String> slot = new HashMap<>();
                    slot.put(
                            "startsAt",
                            first.atZone(Riverside.NEW_YORK)
                                    .plusDays(day)
                                    .toInstant()
                                    .toString());
                    return slot;
                })
                .toList();
    }
}
