package health.daybreak.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.channel.FakeTextProvider.Manner;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Text messages over real HTTP, to a provider that misbehaves. */
class TextGatewayChannelTest {

    private final FakeTextProvider provider = new FakeTextProvider();
    private final DeliveryChannel channel = provider.channel();

    @AfterEach
    void closeProvider() {
        provider.close();
    }

    private Outcome deliver() {
        return channel.deliver(new OutgoingMessage(
                "message-1", "riverside", "patient-1", Channel.SMS, "+15550100199", "", "Your visit is on Wed"));
    }

    private Outcome deliverTo(Manner manner) {
        provider.behave(manner);
        return deliver();
    }

    @Test
    void aTextThatIsAcceptedArrivesOnceHoweverOftenItIsOffered() {
        assertThat(deliver()).isEqualTo(new Outcome.Accepted());
        assertThat(deliver()).isEqualTo(new Outcome.Accepted());

        assertThat(provider.requests()).isEqualTo(2);
        assertThat(provider.delivered())
                .containsOnlyKeys("message-1")
                .containsValue("{\"to\":\"+15550100199\",\"text\":\"Your visit is on Wed\"}");
    }

    @Test
    void aFailingOrSilentProviderLeavesTheOutcomeOpen() {
        assertThat(deliverTo(Manner.FAILS)).isInstanceOf(Outcome.Unsure.class);
        assertThat(deliverTo(Manner.DROPS_AFTER_ACCEPTING)).isInstanceOf(Outcome.Unsure.class);
        assertThat(deliverTo(Manner.IS_SLOW)).isInstanceOf(Outcome.Unsure.class);
    }

    @Test
    void aBusyProviderSaysHowLongItWantsToBeLeftAlone() {
        assertThat(deliverTo(Manner.IS_BUSY))
                .isEqualTo(new Outcome.Unsure("The text provider asked to wait (429).", Duration.ofSeconds(90)));
    }

    @Test
    void aNumberThatIsNoneIsRejectedForGoodWithoutRepeatingIt() {
        assertThat(deliverTo(Manner.REJECTS)).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.why()).doesNotContain("555");
        });
    }

    @Test
    void theTokenIsNotInTheSettingsWords() {
        assertThat(provider.settings().toString()).doesNotContain("secret-token");
    }
}
