package health.daybreak.notification.plan.messaging;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.notification.link.EndSessionLinks;
import health.daybreak.notification.plan.PlanFollowUp;
import health.daybreak.notification.plan.PlanMessages;
import health.daybreak.notification.plan.TellNextVisitDue;
import health.daybreak.notification.plan.TellOffers;
import health.daybreak.platform.messaging.EventReader;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The streams of sessions, courses and offers. */
@Configuration(proxyBeanMethods = false)
class PlanEvents {

    @Bean
    Consumer<Message<byte[]>> sessionEvents(
            EventReader reader, PlanMessages handler, EndSessionLinks links, TellNextVisitDue nextVisit) {
        return reader.listen(SessionEvent.class, received -> {
            handler.on(received);
            links.on(received);
            nextVisit.onSession(received);
        });
    }

    @Bean
    Consumer<Message<byte[]>> courseEvents(EventReader reader, PlanFollowUp handler, TellNextVisitDue nextVisit) {
        return reader.listen(CourseEvent.class, received -> {
            handler.on(received);
            nextVisit.onCourse(received);
        });
    }

    @Bean
    Consumer<Message<byte[]>> offerEvents(EventReader reader, TellOffers handler) {
        return reader.listen(OfferEvent.class, handler::on);
    }
}
