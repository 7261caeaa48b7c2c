package health.daybreak.scheduling.candidate.messaging;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.scheduling.candidate.FollowScreenings;
import health.daybreak.scheduling.course.EndErasedCourses;
import health.daybreak.scheduling.course.HearScores;
import health.daybreak.scheduling.risk.FollowRisks;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class CandidateEvents {

    @Bean
    Consumer<Message<byte[]>> patientEvents(
            EventReader reader,
            FollowScreenings screenings,
            EndErasedCourses courses,
            FollowRisks risks,
            HearScores scores) {
        return reader.listen(PatientEvent.class, received -> {
            // First that no course starts any more, then that none runs.
            screenings.hear(received);
            courses.hear(received);
            risks.hear(received);
            scores.hear(received);
        });
    }
}
