package health.daybreak.scheduling.course.messaging;

import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.scheduling.course.HearTreatment;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class TreatmentEvents {

    @Bean
    Consumer<Message<byte[]>> sessionEvents(EventReader reader, HearTreatment treatment) {
        return reader.listen(SessionEvent.class, treatment::hear);
    }
}
