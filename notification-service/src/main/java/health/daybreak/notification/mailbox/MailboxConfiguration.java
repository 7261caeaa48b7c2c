package health.daybreak.notification.mailbox;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.DeliveryChannel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mailbox in the place of real providers, where it is chosen. */
@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {

    @Bean
    @ConditionalOnProperty(name = "daybreak.notification.email", havingValue = "mailbox")
    DeliveryChannel emailMailbox(Mailbox mailbox) {
        return new MailboxChannel(Channel.EMAIL, mailbox);
    }

    @Bean
    @ConditionalOnProperty(name = "daybreak.notification.text", havingValue = "mailbox")
    DeliveryChannel textMailbox(Mailbox mailbox) {
        return new MailboxChannel(Channel.SMS, mailbox);
    }
}
