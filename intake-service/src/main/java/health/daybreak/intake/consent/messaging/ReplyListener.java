package health.daybreak.intake.consent.messaging;

import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.intake.consent.HearReplies;
import health.daybreak.platform.messaging.EventReader;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class ReplyListener {

    @Bean
    Consumer<Message<byte[]>> notificationEvents(EventReader reader, HearReplies replies) {
        return reader.listen(NotificationEvent.class, replies::on);
    }
}
