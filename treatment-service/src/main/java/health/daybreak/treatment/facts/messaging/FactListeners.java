package health.daybreak.treatment.facts.messaging;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.staff.StaffEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.treatment.facts.NoteFacts;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class FactListeners {

    @Bean
    Consumer<Message<byte[]>> courseEvents(EventReader reader, NoteFacts note) {
        return reader.listen(CourseEvent.class, note::ofCourse);
    }

    @Bean
    Consumer<Message<byte[]>> staffEvents(EventReader reader, NoteFacts note) {
        return reader.listen(StaffEvent.class, note::ofStaff);
    }
}
