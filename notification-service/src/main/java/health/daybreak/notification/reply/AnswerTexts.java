package health.daybreak.notification.reply;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.channel.ProtectedChannel.Admission;
import health.daybreak.notification.dispatch.Channels;
import health.daybreak.notification.template.Addressee;
import health.daybreak.notification.template.ClinicTemplates;
import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the one text that answers a command: at once, and again under the same key until the provider has it or it would
 * be no answer any more. It counts for no cap and needs no consent: it was asked for a moment ago.
 */
@Component
public class AnswerTexts {

    private static final Logger log = LoggerFactory.getLogger(AnswerTexts.class);

    private final IncomingTexts texts;
    private final Channels channels;
    private final ClinicTemplates templates;
    private final WordingSettings wording;
    private final Clock clock;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    AnswerTexts(
            IncomingTexts texts, Channels channels, ClinicTemplates templates, WordingSettings wording, Clock clock) {
        this.texts = texts;
        this.channels = channels;
        this.templates = templates;
        this.wording = wording;
        this.clock = clock;
    }

    /** Answers this one in the background, if there is anything to answer. */
    public void soon(String clinicId, String textId) {
        workers.execute(() -> answer(clinicId, textId));
    }

    /** Looks for answers that could not be sent at once, or that somebody who died had begun. */
    @Scheduled(
            initialDelayString = "${daybreak.notification.replies.answer-every:30s}",
            fixedDelayString = "${daybreak.notification.replies.answer-every:30s}")
    void sweep() {
        texts.toAnswer(clock.instant())
                .forEach(due -> answer(due.clinicId(), due.text().id()));
    }

    void answer(String clinicId, String textId) {
        try {
            Cause.ofService("notification", clinicId, textId).run(() -> answer(textId));
        } catch (Refused overtaken) {
            log.debug("Text {} was changed meanwhile: {}", textId, overtaken.code());
        } catch (RuntimeException failed) {
            log.error("Text {} could not be answered; it is tried again", textId, failed);
        }
    }

    private void answer(String textId) {
        Instant now = clock.instant();
        IncomingText text = texts.get(textId).state();
        AutoAnswer due = text.answer();
        Sender sender = wording.sender(Cause.current().clinicId());
        if (due == null || sender == null || !due.isDue(now)) {
            return;
        }
        if (!(channels.enter(Channel.SMS) instanceof Admission.Granted granted)) {
            return;
        }
        try (var slot = granted.slot()) {
            IncomingText claimed =
                    texts.change(textId, current -> claim(current, now)).state();
            AutoAnswer answer = claimed.answer();
            if (answer == null || answer.state() != AutoAnswer.State.DUE) {
                return;
            }
            end(textId, slot.deliver(message(textId, claimed, answer, sender)));
        }
    }

    private static Change<IncomingText> claim(IncomingText text, Instant now) {
        AutoAnswer answer = text.answer();
        if (answer == null || !answer.isDue(now)) {
            throw Refused.conflict("answer-not-due", "Somebody else is at it.", java.util.Map.of());
        }
        return Change.to(text.answered(answer.claimed(now)));
    }

    private void end(String textId, Outcome outcome) {
        AutoAnswer.@Nullable State ended =
                switch (outcome) {
                    case Outcome.Accepted accepted -> AutoAnswer.State.SENT;
                    case Outcome.Rejected rejected -> AutoAnswer.State.GIVEN_UP;
                    case Outcome.Unsure unsure -> null;
                };
        if (ended != null) {
            texts.change(textId, text -> {
                AutoAnswer answer = text.answer();
                return Change.to(answer == null ? text : text.answered(answer.ended(ended)));
            });
        }
    }

    private OutgoingMessage message(String textId, IncomingText text, AutoAnswer answer, Sender sender) {
        String clinicId = Cause.current().clinicId();
        String words = templates
                .render(
                        clinicId,
                        answer.template(),
                        templates.currentVersion(clinicId, answer.template()),
                        Channel.SMS,
                        new Addressee("", answer.language(), null, null, sender, wording))
                .body();
        return new OutgoingMessage(
                textId + ".answer",
                clinicId,
                java.util.Objects.requireNonNull(text.patientId(), "nobody unknown is answered"),
                Channel.SMS,
                text.from(),
                "",
                words);
    }

    /** Lets answers that are under way come to their end. */
    @PreDestroy
    void close() {
        workers.close();
    }
}
