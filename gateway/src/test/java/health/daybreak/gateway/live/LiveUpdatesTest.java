package health.daybreak.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.gateway.Browser;
import health.daybreak.gateway.GatewayTest;
import health.daybreak.gateway.Person;
import health.daybreak.gateway.Tokens;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.testkit.Infrastructure;
import health.daybreak.testkit.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.env.Environment;

@GatewayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveUpdatesTest {

    private static final Instant THEN = Instant.parse("2026-03-02T15:00:00Z");

    private final Environment environment;
    private final Topics topics = new Topics(Infrastructure.shared().bootstrapServers());

    LiveUpdatesTest(Environment environment) {
        this.environment = environment;
    }

    @AfterAll
    void closeTopics() {
        topics.close();
    }

    @Test
    void anOpenPageIsToldWhatChangedAndNotWhatItSays() {
        try (EventStream stream = EventStream.open(Browser.of(environment).signedInAs(Person.NURSE))) {
            stream.untilLive();

            publish("riverside", "course-1", "patient-1");

            String change = stream.until("change");
            assertThat(change)
                    .contains(
                            "\"topic\":\"daybreak.courses\"",
                            "\"type\":\"daybreak.course.completed.v1\"",
                            "\"subject\":\"course-1\"",
                            "\"patientId\":\"patient-1\"",
                            "\"clinicId\":\"riverside\"")
                    .doesNotContain("completedSessions");
        }
    }

    @Test
    void aPageHearsOfItsOwnClinicsOnly() {
        try (EventStream stream = EventStream.open(Browser.of(environment).signedInAs(Person.THERAPIST))) {
            stream.untilLive();

            publish("hillside", "course-elsewhere", "patient-2");
            publish("riverside", "course-here", "patient-2");

            assertThat(stream.until("change")).contains("course-here");
        }
    }

    @Test
    void aProgramForAllClinicsHearsOfAll() {
        Browser program = Browser.of(environment);
        try (EventStream stream = EventStream.open(program, "Authorization", Tokens.machine(program))) {
            stream.untilLive();

            publish("hillside", "course-elsewhere", "patient-3");

            assertThat(stream.until("change")).contains("hillside");
        }
    }

    @Test
    void staffBelongToNoPatientAndContactsAreNeverTold() {
        try (EventStream stream = EventStream.open(Browser.of(environment).signedInAs(Person.MANAGER))) {
            stream.untilLive();

            topics.publish(new ContactUpdated(
                    "patient-4",
                    "Given",
                    "Family",
                    null,
                    LocalDate.of(1990, 1, 1),
                    null,
                    null,
                    "en",
                    "America/New_York",
                    List.of(),
                    null,
                    null,
                    THEN));
            topics.publish(new StaffUpdated("staff-9", "Nia", List.of("NURSE"), List.of(), true, THEN));

            assertThat(stream.until("change")).contains("daybreak.staff", "\"patientId\":null");
        }
    }

    @Test
    void aPageThatComesBackIsToldToRefresh() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);

        try (EventStream stream = EventStream.open(browser, "Last-Event-ID", "12")) {
            assertThat(stream.until("refresh")).contains("reconnected");
        }
    }

    @Test
    void silenceIsFilledWithHeartbeats() {
        try (EventStream stream = EventStream.open(Browser.of(environment).signedInAs(Person.NURSE))) {
            assertThat(stream.until("heartbeat")).isEqualTo("{}");
        }
    }

    @Test
    void whoSignsOutHearsNoMore() {
        Browser browser = Browser.of(environment).signedInAs(Person.NURSE);
        try (EventStream stream = EventStream.open(browser)) {
            stream.untilLive();

            browser.post("/logout", "");

            stream.untilEnd();
        }
    }

    @Test
    void nobodyHearsWithoutSigningIn() {
        assertThat(Browser.of(environment).get("/api/live").statusCode()).isEqualTo(401);
    }

    private void publish(String clinicId, String courseId, String patientId) {
        String id = UUID.randomUUID().toString();
        topics.publish(
                new Envelope(
                        id,
                        CourseCompleted.TYPE,
                        "/daybreak/scheduling",
                        courseId,
                        1,
                        patientId,
                        THEN,
                        clinicId,
                        "staff-test",
                        id,
                        null,
                        null),
                new CourseCompleted(courseId, patientId, 6, THEN));
    }
}
