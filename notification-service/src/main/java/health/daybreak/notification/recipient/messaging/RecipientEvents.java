package health.daybreak.notification.recipient.messaging;

import health.daybreak.events.contacts.ContactEvent;
import health.daybreak.notification.recipient.KeepContacts;
import health.daybreak.platform.messaging.EventReader;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The stream of contacts. */
@Configuration(proxyBeanMethods = false)
class RecipientEvents {

    @Bean
    Consumer<Message<byte[]>> contactEvents(EventReader reader, KeepContacts handler) {
        return reader.listen(ContactEvent.class, handler::on);
    }
}
