package health.daybreak.intake.patient.messaging;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.intake.patient.FollowCare;
import health.daybreak.platform.messaging.EventReader;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The topics that a patient's stage and story follow. */
@Configuration(proxyBeanMethods = false)
class CareListeners {

    @Bean
    Consumer<Message<byte[]>> courseEvents(EventReader reader, FollowCare care) {
        return reader.listen(CourseEvent.class, care::heardOfCourse);
    }

    @Bean
    Consumer<Message<byte[]>> sessionEvents(EventReader reader, FollowCare care) {
        return reader.listen(SessionEvent.class, care::heardOfSession);
    }
}
