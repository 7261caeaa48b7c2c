package health.daybreak.notification.hear;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.notification.escalation.HearRisks;
import health.daybreak.notification.link.CompleteLinks;
import health.daybreak.notification.link.RevokeLink;
import health.daybreak.notification.plan.AskForSignatures;
import health.daybreak.notification.plan.InvitePatients;
import health.daybreak.notification.plan.StopAsking;
import health.daybreak.notification.plan.StopMessages;
import health.daybreak.notification.recipient.ForgetPatients;
import health.daybreak.notification.recipient.KeepConsents;
import health.daybreak.platform.messaging.EventReader;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The stream of patients. Each feature makes of an event what it must, and nothing of one that it had before. */
@Configuration(proxyBeanMethods = false)
class PatientNews {

    @Bean
    Consumer<Message<byte[]>> patientEvents(
            EventReader reader,
            HearRisks risks,
            KeepConsents consents,
            InvitePatients invitations,
            AskForSignatures signatures,
            CompleteLinks done,
            RevokeLink ended,
            StopMessages messages,
            StopAsking answered,
            ForgetPatients forget) {
        return reader.listen(PatientEvent.class, received -> {
            // First: whatever else is wrong with an event, somebody is paged.
            risks.on(received);
            consents.on(received);
            invitations.on(received);
            signatures.on(received);
            done.on(received);
            ended.on(received);
            messages.on(received);
            answered.on(received);
            forget.on(received);
        });
    }
}
