package health.daybreak.reporting;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.research.ParticipantRemoved;
import health.daybreak.events.research.ResearchCourseEnded;
import health.daybreak.events.research.ResearchCourseStarted;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the whole service tells researchers. */
@ReportingTest
class ResearchServiceTest {

    private final Topics topics;
    private final Clinics clinics;

    ResearchServiceTest(TestClient client, Topics topics) {
        this.topics = topics;
        this.clinics = new Clinics(client, topics);
    }

    @Test
    void whoAgreesIsToldToResearchersAndNobodyElseIs() {
        clinics.publish(
                "cove",
                treated("cove-1"),
                treated("cove-2").agreesToResearch(),
                treated("cove-3").agreesToResearch());

        topics.await(ResearchCourseEnded.class, any -> true);
        eventually(() -> assertThat(pseudonyms()).hasSize(2));
        String pseudonym = pseudonyms().getFirst();
        topics.records(pseudonym).forEach(record -> {
            assertThat(Topics.header(record, "ce_clinicid")).isEqualTo("research");
            assertThat(Topics.header(record, "ce_actorid")).isEqualTo("reporting");
            assertThat(Topics.header(record, "ce_correlationid")).isNotEqualTo("correlation");
            assertThat(Topics.header(record, "ce_causationid")).isEmpty();
            assertThat(new String(record.value(), StandardCharsets.UTF_8)).doesNotContain("cove");
        });

        clinics.publish(
                "cove",
                treated("cove-2").agreesToResearch().takesResearchBack(),
                treated("cove-3").agreesToResearch().takesResearchBack());
        eventually(() -> assertThat(topics.all(ParticipantRemoved.class, any -> true))
                .extracting(ParticipantRemoved::pseudonym)
                .containsExactlyInAnyOrderElementsOf(pseudonyms()));
        assertThat(topics.records(pseudonym))
                .extracting(record -> Topics.header(record, "ce_sequence"))
                .containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(pseudonyms()).hasSize(2);
    }

    private static Story treated(String patient) {
        return Story.inTreatment(patient, 20).session(1, 20).courseCompleted();
    }

    private List<String> pseudonyms() {
        return topics.all(ResearchCourseStarted.class, any -> true).stream()
                .map(ResearchCourseStarted::pseudonym)
                .toList();
    }
}
