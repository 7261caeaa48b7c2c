package health.daybreak.reporting.projection.messaging;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.messaging.EventReader;
import health.daybreak.reporting.projection.FeedProjections;
import health.daybreak.reporting.projection.Projections;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Every topic but those that say who somebody is. */
@Configuration(proxyBeanMethods = false)
class EventsIn {

    @Bean
    Consumer<Message<byte[]>> patientEvents(EventReader reader, FeedProjections projections) {
        return reader.listen(PatientEvent.class, event -> projections.feed(event, Projections::onPatient));
    }

    @Bean
    Consumer<Message<byte[]>> courseEvents(EventReader reader, FeedProjections projections) {
        return reader.listen(CourseEvent.class, event -> projections.feed(event, Projections::onCourse));
    }

    @Bean
    Consumer<Message<byte[]>> sessionEvents(EventReader reader, FeedProjections projections) {
        return reader.listen(SessionEvent.class, event -> projections.feed(event, Projections::onSession));
    }

    @Bean
    Consumer<Message<byte[]>> offerEvents(EventReader reader, FeedProjections projections) {
        return reader.listen(OfferEvent.class, event -> projections.feed(event, Projections::onOffer));
    }

    @Bean
    Consumer<Message<byte[]>> notificationEvents(EventReader reader, FeedProjections projections) {
        return reader.listen(NotificationEvent.class, event -> projections.feed(event, Projections::onNotification));
    }
}
