package health.daybreak.notification.channel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The real providers, where they are chosen. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

    @Bean
    @ConditionalOnProperty(name = "daybreak.notification.email", havingValue = "smtp")
    DeliveryChannel smtpChannel(ObjectProvider<JavaMailSender> sender, ChannelSettings settings) {
        return new SmtpChannel(
                sender.getIfAvailable(() -> {
                    throw new IllegalStateException("E-mail goes by SMTP, but spring.mail.host is not set");
                }),
                settings.emailFrom());
    }

    @Bean
    @ConditionalOnProperty(name = "daybreak.notification.text", havingValue = "http")
    DeliveryChannel textGatewayChannel(ChannelSettings settings) {
        ChannelSettings.TextGateway gateway = settings.textGateway();
        if (gateway == null) {
            throw new IllegalStateException("Texts go by HTTP, but daybreak.notification.text-gateway.url is not set");
        }
        return new TextGatewayChannel(gateway);
    }
}
