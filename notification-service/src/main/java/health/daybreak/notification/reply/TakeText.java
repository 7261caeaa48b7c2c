package health.daybreak.notification.reply;

import health.daybreak.notification.escalation.FlagText;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.recipient.PhoneNumber;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.notification.recipient.Recipients.Reached;
import health.daybreak.notification.reply.UnderstandText.Understood;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A text came in: finds out whose number it is, and has it dealt with. The same text again changes nothing. */
@Component
public class TakeText {

    private static final Logger log = LoggerFactory.getLogger(TakeText.class);

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Recipients recipients;
    private final IncomingTexts texts;
    private final UnderstandText understand;
    private final AnswerTexts answers;
    private final FlagText flags;
    private final ReplySettings settings;
    private final WordingSettings wording;
    private final Clock clock;

    TakeText(
            Recipients recipients,
            IncomingTexts texts,
            MessagePlans plans,
            AnswerTexts answers,
            FlagText flags,
            ReplySettings settings,
            WordingSettings wording,
            Clock clock) {
        this.recipients = recipients;
        this.texts = texts;
        this.understand = new UnderstandText(recipients, plans);
        this.answers = answers;
        this.flags = flags;
        this.settings = settings;
        this.wording = wording;
        this.clock = clock;
    }

    /** Takes it in. */
    public void take(RawText raw) {
        PhoneNumber number = PhoneNumber.of(raw.from());
        if (!number.isOne()) {
            log.info("A text came from something that is no telephone number; nobody can be answered there");
            return;
        }
        List<Reached> senders = recipients.reachedAt(number);
        if (senders.isEmpty()) {
            deskOfUnknown().ifPresent(clinic -> inClinic(clinic, raw, () -> take(raw, number, null, List.of())));
        }
        for (Reached sender : senders) {
            List<String> others = senders.stream()
                    .filter(other -> !other.equals(sender))
                    .map(other -> other.recipient().patientId())
                    .toList();
            inClinic(sender.clinicId(), raw, () -> take(raw, number, sender, others));
        }
    }

    private static void inClinic(String clinic, RawText raw, Runnable take) {
        Cause.ofService("notification", clinic, Ids.derived("text", raw.id())).run(take);
    }

    private Optional<String> deskOfUnknown() {
        String told = settings.unknownSendersTo();
        Optional<String> desk = told != null
                ? Optional.of(told)
                : new TreeSet<>(wording.clinics().keySet()).stream().findFirst();
        if (desk.isEmpty()) {
            log.warn("A text came from an unknown number and no clinic is set up to read it: set unknown-senders-to");
        }
        return desk;
    }

    private void take(RawText raw, PhoneNumber number, @Nullable Reached sender, List<String> others) {
        String patientId = sender == null ? null : sender.recipient().patientId();
        String id = Ids.derived("text", raw.id(), patientId == null ? "unknown" : patientId);
        if (texts.find(id).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        List<Stored<IncomingText>> lately = texts.since(number.digits(), now.minus(A_DAY));
        Understood understood = understand.understand(id, raw, number, sender, others, lately, now);
        if (lately.size() >= settings.mostADay() && !understood.mustBeKept()) {
            texts.change(lately.getFirst().id(), IncomingText::andOneMore);
            return;
        }
        if (understood.pages()) {
            // Before the text: whoever dies in between is told of it again by the provider, and pages nobody twice.
            flags.flag(id, patientId, now, settings.chargeWithin());
        }
        texts.create(id, understood.change());
        // Whoever erases forgets the recipient first and then what is here: one of the two sees the other.
        if (patientId != null && recipients.forgotten(patientId)) {
            texts.forgetForGood(id);
            flags.forget(id);
            return;
        }
        answers.soon(Cause.current().clinicId(), id);
    }
}
