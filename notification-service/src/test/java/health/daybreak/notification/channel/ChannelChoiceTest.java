package health.daybreak.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** Which provider delivers is a matter of configuration, and a half-made choice stops the service with a sentence. */
class ChannelChoiceTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ChannelSettings.class)
    static class Settings {}

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Settings.class, ChannelConfiguration.class)
            .withPropertyValues(
                    "daybreak.notification.email-from=visits@riverside.example",
                    "daybreak.notification.email=mailbox",
                    "daybreak.notification.text=mailbox");

    @Test
    void realProvidersAreUsedWhereTheyAreChosen() {
        service.withPropertyValues(
                        "daybreak.notification.email=smtp",
                        "spring.mail.host=127.0.0.1",
                        "daybreak.notification.text=http",
                        "daybreak.notification.text-gateway.url=http://127.0.0.1:1/messages",
                        "daybreak.notification.text-gateway.token=secret")
                .run(context -> {
                    assertThat(context.getBeansOfType(DeliveryChannel.class).values())
                            .extracting(DeliveryChannel::channel)
                            .containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS);
                    assertThat(context.getBean(ChannelSettings.class).usesMailbox())
                            .isFalse();
                });
    }

    @Test
    void withTheMailboxNoProviderIsTalkedTo() {
        service.run(context -> assertThat(context).doesNotHaveBean(DeliveryChannel.class));
    }

    @Test
    void smtpWithoutAServerStopsTheServiceWithASentence() {
        service.withPropertyValues("daybreak.notification.email=smtp").run(context -> assertThat(context)
                .getFailure()
                .hasRootCauseMessage("E-mail goes by SMTP, but spring.mail.host is not set"));
    }

    @Test
    void aTextGatewayWithoutAnAddressStopsTheServiceWithASentence() {
        service.withPropertyValues("daybreak.notification.text=http").run(context -> assertThat(context)
                .getFailure()
                .hasRootCauseMessage("Texts go by HTTP, but daybreak.notification.text-gateway.url is not set"));
    }
}
