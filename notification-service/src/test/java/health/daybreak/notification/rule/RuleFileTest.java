package health.daybreak.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Plans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The rules that ship, and how a table that makes no sense is refused. */
class RuleFileTest {

    @Test
    void everyRuleSaysWhereItsNumbersComeFromAndClinicalSourcesListsIt() throws IOException {
        String sources = Files.readString(Path.of("../docs/clinical-sources.md"));
        for (Rule rule : Plans.shippedRules().rules()) {
            assertThat(rule.source()).as(rule.id()).matches(".*\\[[SRP]].*");
            assertThat(sources).contains("| `" + rule.id() + "` |");
        }
    }

    @Test
    void onlyTheLastReminderAndAnOfferGoByTextFirstSoThatTheCapIsSeldomMet() {
        assertThat(Plans.shippedRules().rules())
                .filteredOn(rule -> rule.channels().getFirst() == Channel.SMS)
                .extracting(Rule::id)
                .containsExactly("reminder-24h", "offer");
    }

    @Test
    void aRuleIsReadAsItIsWritten() {
        Rule rule = read("\"lead\": \"PT24H\"").rules().getFirst();

        assertThat(rule.timing()).isEqualTo(new Timing.Before(Duration.ofHours(24)));
        assertThat(rule.expiresAfter()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aRuleWithTwoTimingsOrNoneIsRefused() {
        assertThatThrownBy(() -> read("\"lead\": \"PT24H\", \"delay\": \"PT1H\""))
                .hasMessage("Rule r must have exactly one of lead, delay and laterDay");
        assertThatThrownBy(() -> read("\"delay\": null"))
                .hasMessage("Rule r must have exactly one of lead, delay and laterDay");
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThatThrownBy(() -> read("\"lead\": \"PT24H\", \"led\": 1")).hasMessageContaining("led");
    }

    private static RuleTable read(String timing) {
        String json = """
                [{"id": "r", "version": 1, "inWords": "words", "event": "SESSION_BOOKED", %s, "expiresAfter": "PT2H",
                  "audience": "PATIENT", "channels": ["SMS"], "template": "reminder", "source": "[P]"}]""".formatted(timing);
        return RuleFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
