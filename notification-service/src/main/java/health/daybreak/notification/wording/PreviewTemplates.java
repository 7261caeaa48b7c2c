package health.daybreak.notification.wording;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Appointment;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.plan.Stage;
import health.daybreak.notification.recipient.Contact;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.notification.template.Addressee;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.Wording;
import health.daybreak.notification.template.WordingCheck;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.notification.template.Words;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows words as one patient would read them, before anybody does. Nothing is sent, and the link in it opens nothing. */
@Component
public class PreviewTemplates {

    private static final String NO_LINK = "https://clinic.example.org/p#0a1B2c3D4e5F6g7H8i9J-_";

    private final Templates shipped;
    private final WriteTemplates write;
    private final Recipients recipients;
    private final MessagePlans plans;
    private final WordingSettings settings;
    private final Clock clock;

    PreviewTemplates(
            Templates shipped,
            WriteTemplates write,
            Recipients recipients,
            MessagePlans plans,
            WordingSettings settings,
            Clock clock) {
        this.shipped = shipped;
        this.write = write;
        this.recipients = recipients;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a patient would read.
     *
     * @param language the patient's, whether or not there are words in it
     * @param visitIsExample whether the patient has no visit ahead, so that a day was made up
     */
    public record Preview(Words email, Words text, String language, boolean visitIsExample) {}

    /** Throws {@link Refused} when the words may not be used, or nothing is known of the patient. */
    public Preview of(String templateId, Map<String, Wording> wordings, String patientId) {
        write.requireUsable(templateId, wordings);
        Contact contact = recipients
                .find(patientId)
                .map(Stored::state)
                .map(recipient -> recipient.contact())
                .orElseThrow(() -> Refused.notFound("recipient", patientId));
        Optional<ZonedDateTime> visit = nextVisit(patientId);
        Addressee addressee = new Addressee(
                contact.calledBy(),
                contact.language(),
                visit.orElseGet(() -> WordingCheck.exampleVisit(contact.zone())),
                NO_LINK,
                write.sender(),
                settings);
        return new Preview(
                shipped.render(wordings, Channel.EMAIL, addressee),
                shipped.render(wordings, Channel.SMS, addressee),
                contact.language(),
                visit.isEmpty());
    }

    private Optional<ZonedDateTime> nextVisit(String patientId) {
        Instant now = clock.instant();
        return plans.ofPatient(patientId).stream()
                .map(Stored::state)
                .filter(plan -> plan.stage() == Stage.AHEAD)
                .flatMap(plan -> Optional.ofNullable(plan.appointment()).stream())
                .filter(visit -> visit.startsAt().isAfter(now))
                .min(Comparator.comparing(Appointment::startsAt))
                .map(visit -> visit.startsAt().atZone(visit.zone()));
    }
}
