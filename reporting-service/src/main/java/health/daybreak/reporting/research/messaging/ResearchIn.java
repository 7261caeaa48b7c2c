package health.daybreak.reporting.research.messaging;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.reporting.research.HearForResearch;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * The topics that a participant's story is made of. A group of its own: it begins with the first event whenever the
 * stream is added to an installation, and a rebuild of the figures does not concern it.
 */
@Configuration(proxyBeanMethods = false)
class ResearchIn {

    @Bean
    Consumer<Message<byte[]>> researchPatients(EventReader reader, HearForResearch research) {
        return reader.listen(PatientEvent.class, research::onPatient);
    }

    @Bean
    Consumer<Message<byte[]>> researchCourses(EventReader reader, HearForResearch research) {
        return reader.listen(CourseEvent.class, research::onCourse);
    }

    @Bean
    Consumer<Message<byte[]>> researchSessions(EventReader reader, HearForResearch research) {
        return reader.listen(SessionEvent.class, research::onSession);
    }
}
