package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.plan.Appointment;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.template.Addressee;
import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.notification.template.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a planned message into words at the moment of sending. */
@Component
class Wordsmith {

    private final Templates templates;
    private final WordingSettings settings;

    Wordsmith(Templates templates, WordingSettings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    /** The message, or null when nobody is configured to sign for the clinic. */
    @Nullable
    OutgoingMessage write(MessagePlan plan, Intent intent, Decision.Send send) {
        Sender sender = settings.sender(plan.clinicId());
        if (sender == null) {
            return null;
        }
        Appointment visit = plan.appointment();
        Addressee addressee = new Addressee(
                send.contact().calledBy(),
                send.contact().language(),
                visit == null ? null : visit.startsAt().atZone(visit.zone()),
                sender,
                settings);
        Words words = templates.render(
                intent.purpose().template(), intent.purpose().templateVersion(), send.channel(), addressee);
        return new OutgoingMessage(
                intent.id(),
                plan.clinicId(),
                plan.patientId(),
                send.channel(),
                send.to(),
                words.subject(),
                words.body());
    }
}
