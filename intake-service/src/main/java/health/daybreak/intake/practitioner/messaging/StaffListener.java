package health.daybreak.intake.practitioner.messaging;

import health.daybreak.events.staff.StaffEvent;
import health.daybreak.intake.practitioner.FollowStaff;
import health.daybreak.platform.messaging.EventReader;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

@Configuration(proxyBeanMethods = false)
class StaffListener {

    @Bean
    Consumer<Message<byte[]>> staffEvents(EventReader reader, FollowStaff staff) {
        return reader.listen(StaffEvent.class, staff::on);
    }
}
