package health.daybreak.scheduling.course.messaging;

import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.scheduling.course.HearTreatment;
import health.daybreak.scheduling.waitlist.HearFreedPlaces;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class TreatmentEvents {

    @Bean
    Consumer<Message<byte[]>> sessionEvents(EventReader reader, HearTreatment treatment, HearFreedPlaces freed) {
        return reader.listen(SessionEvent.class, received -> {
            treatment.hear(received);
            freed.hear(received);
        });
    }
}
