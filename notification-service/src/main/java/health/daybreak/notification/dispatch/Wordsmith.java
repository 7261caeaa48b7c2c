package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.channel.OutgoingMessage.CalendarPart;
import health.daybreak.notification.invitation.WriteInvitation;
import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.notification.link.MakeLink;
import health.daybreak.notification.plan.Appointment;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.Invitation;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.template.Addressee;
import health.daybreak.notification.template.ClinicTemplates;
import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.notification.template.Words;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a planned message into words at the moment of sending. */
@Component
class Wordsmith {

    private final ClinicTemplates templates;
    private final WordingSettings settings;
    private final MakeLink makeLink;
    private final WriteInvitation invitations;
    private final Clock clock;

    Wordsmith(
            ClinicTemplates templates,
            WordingSettings settings,
            MakeLink makeLink,
            WriteInvitation invitations,
            Clock clock) {
        this.templates = templates;
        this.settings = settings;
        this.makeLink = makeLink;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Whether somebody is configured to sign for the clinic. */
    boolean canSignFor(String clinicId) {
        return settings.sender(clinicId) != null;
    }

    /**
     * The message. Its link, if it carries one, is made anew at every attempt, because nobody keeps the secret of the one
     * before; both open the same.
     */
    OutgoingMessage write(MessagePlan plan, Intent intent, Decision.Send send) {
        Sender sender = Objects.requireNonNull(settings.sender(plan.clinicId()), "nobody signs");
        Appointment visit = plan.appointment();
        Addressee addressee = new Addressee(
                send.contact().calledBy(),
                send.contact().language(),
                visit == null ? null : visit.startsAt().atZone(visit.zone()),
                link(plan, intent),
                sender,
                settings);
        Words words = templates.render(
                plan.clinicId(),
                intent.purpose().template(),
                intent.purpose().templateVersion(),
                send.channel(),
                addressee);
        return new OutgoingMessage(
                intent.id(),
                plan.clinicId(),
                plan.patientId(),
                send.channel(),
                send.to(),
                words.subject(),
                words.body(),
                send.channel() == Channel.EMAIL ? calendar(plan, intent, sender, send.to()) : null,
                intent.purpose().expiresAt());
    }

    private @Nullable CalendarPart calendar(MessagePlan plan, Intent intent, Sender sender, String to) {
        Invitation invitation = plan.invitation(intent);
        return invitation == null ? null : invitations.write(invitation, sender.name(), to, clock.instant());
    }

    private @Nullable String link(MessagePlan plan, Intent intent) {
        LinkPurpose purpose = intent.purpose().link();
        return purpose == null
                ? null
                : makeLink.make(plan.patientId(), purpose, plan.linkAbout(purpose), intent.id(), clock.instant())
                        .url();
    }
}
