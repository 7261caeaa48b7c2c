package health.daybreak.intake.hear;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.intake.patient.Follower;
import health.daybreak.platform.messaging.EventReader;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Intake hears itself: what one aggregate has said changes another, once however often it is heard. */
@Configuration(proxyBeanMethods = false)
class OwnNews {

    @Bean
    Consumer<Message<byte[]>> ownEvents(EventReader reader, List<Follower> followers) {
        return reader.listen(PatientEvent.class, received -> {
            followers.forEach(follower -> follower.heardOfPatient(received));
        });
    }
}
