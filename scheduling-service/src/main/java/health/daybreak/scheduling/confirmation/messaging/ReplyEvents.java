package health.daybreak.scheduling.confirmation.messaging;

import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.scheduling.confirmation.HearReplies;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class ReplyEvents {

    @Bean
    Consumer<Message<byte[]>> notificationEvents(EventReader reader, HearReplies replies) {
        return reader.listen(NotificationEvent.class, replies::on);
    }
}
