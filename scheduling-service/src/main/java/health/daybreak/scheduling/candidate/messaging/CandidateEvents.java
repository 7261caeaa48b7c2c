package health.daybreak.scheduling.candidate.messaging;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.scheduling.candidate.FollowScreenings;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class CandidateEvents {

    @Bean
    Consumer<Message<byte[]>> patientEvents(EventReader reader, FollowScreenings screenings) {
        return reader.listen(PatientEvent.class, screenings::hear);
    }
}
