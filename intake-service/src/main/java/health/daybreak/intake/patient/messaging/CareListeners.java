package health.daybreak.intake.patient.messaging;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.intake.patient.Follower;
import health.daybreak.platform.messaging.EventReader;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The topics that intake follows. A follower that fails makes the event come again, also to those that took it already. */
@Configuration(proxyBeanMethods = false)
class CareListeners {

    @Bean
    Consumer<Message<byte[]>> courseEvents(EventReader reader, List<Follower> followers) {
        return reader.listen(CourseEvent.class, event -> followers.forEach(follower -> follower.heardOfCourse(event)));
    }

    @Bean
    Consumer<Message<byte[]>> sessionEvents(EventReader reader, List<Follower> followers) {
        return reader.listen(
                SessionEvent.class, event -> followers.forEach(follower -> follower.heardOfSession(event)));
    }
}
