package health.daybreak.notification.reply;

import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.recipient.PhoneNumber;
import health.daybreak.notification.recipient.Recipient;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.notification.recipient.Recipients.Reached;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes of a text what it means: a command is carried out, the rest is for people to read. */
final class UnderstandText {

    private static final String STOPPED = "texts-stopped";
    private static final String WHO_WE_ARE = "help";

    private final Recipients recipients;
    private final MessagePlans plans;

    UnderstandText(Recipients recipients, MessagePlans plans) {
        this.recipients = recipients;
        this.plans = plans;
    }

    /**
     * What is to be kept of a text.
     *
     * @param mustBeKept however many came from the same number: something follows from it
     * @param pages whether somebody is paged about it
     */
    record Understood(Change<IncomingText> change, boolean mustBeKept, boolean pages) {}

    /** What follows from a command, and what the desk is told of it. */
    private record Effect(
            Meaning meaning,
            @Nullable String note,
            boolean open,
            @Nullable LastReminder confirmed,
            @Nullable String answer,
            boolean mustBeKept) {

        static Effect settled(Meaning meaning, String note) {
            return new Effect(meaning, note, false, null, null, false);
        }

        static Effect forTheDesk(@Nullable String note) {
            return new Effect(Meaning.WORDS, note, true, null, null, false);
        }

        Effect answeredWith(@Nullable String template) {
            return new Effect(meaning, note, open, confirmed, template, mustBeKept);
        }
    }

    /** @param lately what came from this number in the last day, newest first */
    Understood understand(
            String id,
            RawText raw,
            PhoneNumber number,
            @Nullable Reached sender,
            List<String> others,
            List<Stored<IncomingText>> lately,
            Instant now) {
        Said said = Said.in(raw.words());
        Effect effect = sender == null
                ? Effect.forTheDesk(ofNobody(said))
                : effect(id, said, sender.recipient(), others, lately, now);
        String patientId = sender == null ? null : sender.recipient().patientId();
        AutoAnswer answer = effect.answer() == null || sender == null
                ? null
                : AutoAnswer.due(effect.answer(), language(said, sender.recipient()), now);
        IncomingText text = new IncomingText(
                number.digits(),
                raw.from(),
                patientId,
                others,
                raw.words(),
                effect.meaning(),
                effect.note(),
                said.mayBeCrisis(),
                effect.open(),
                0,
                now,
                answer,
                null);
        boolean pages = said.mayBeCrisis() && lately.stream().noneMatch(UnderstandText::isPagedAbout);
        return new Understood(
                patientId == null ? Change.to(text) : Change.to(text, event(id, patientId, effect, now)),
                effect.mustBeKept() || pages,
                pages);
    }

    /** Whoever writes five such texts is one person to look after: people are paged again once the first is dealt with. */
    private static boolean isPagedAbout(Stored<IncomingText> text) {
        return text.state().urgent() && text.state().open();
    }

    private static ReplyReceived event(String id, String patientId, Effect effect, Instant now) {
        LastReminder confirmed = effect.confirmed();
        return new ReplyReceived(
                id,
                patientId,
                Channel.SMS.name(),
                effect.meaning().name(),
                confirmed == null ? null : confirmed.sessionId(),
                confirmed == null ? null : confirmed.startsAt(),
                now);
    }

    private Effect effect(
            String id,
            Said said,
            Recipient sender,
            List<String> others,
            List<Stored<IncomingText>> lately,
            Instant now) {
        return switch (said.meaning()) {
            case STOP -> stop(id, sender, now);
            case START ->
                sender.agreesTo(Channel.SMS, now)
                        ? Effect.settled(Meaning.START, "Wants our texts, and gets them: the consent is in force.")
                        : new Effect(
                                Meaning.START,
                                "Wants our texts again. They need to sign the consent to texts anew; until then none is"
                                        + " sent.",
                                true,
                                null,
                                null,
                                false);
            case HELP -> Effect.settled(Meaning.HELP, "Asked who we are.").answeredWith(helpOnce(lately));
            case CONFIRM -> confirm(sender, others, now);
            case WORDS -> words(said, lately);
        };
    }

    /** The withdrawal stands before anything else is done: whatever fails afterwards, no text goes out any more. */
    private Effect stop(String id, Recipient sender, Instant now) {
        boolean agreed = sender.agreesTo(Channel.SMS, now);
        recipients.change(
                sender.patientId(), recipient -> Change.to(recipient.takingBack("text-" + id, Channel.SMS, now)));
        return new Effect(
                Meaning.STOP,
                agreed ? "Wants no more texts, and gets none from now on." : "Wants no texts; none were being sent.",
                false,
                null,
                agreed ? STOPPED : null,
                agreed);
    }

    private Effect confirm(Recipient sender, List<String> others, Instant now) {
        if (!others.isEmpty()) {
            return Effect.forTheDesk("Says yes, but several patients have this number: ask whose visit is meant.");
        }
        Optional<LastReminder> reminder = LastReminder.in(
                plans.ofPatient(sender.patientId()).stream().map(Stored::state).toList(), now);
        return reminder.map(visit -> new Effect(
                        Meaning.CONFIRM, "Comes to the visit of the last reminder.", false, visit, null, true))
                .orElseGet(() -> Effect.forTheDesk(
                        "Says yes, but the last text was about no visit that stands as it said: ask what is meant."));
    }

    private static String ofNobody(Said said) {
        return said.mayBeCrisis()
                ? "Read this at once: it may speak of dying. The number is nobody's that is known; whoever is on call is"
                        + " paged."
                : "The number is nobody's that is known. Nothing followed from it.";
    }

    private static Effect words(Said said, List<Stored<IncomingText>> lately) {
        if (said.mayBeCrisis()) {
            return Effect.forTheDesk(
                            "Read this at once: it may speak of dying. The emergency number was sent, and whoever is on call is"
                                    + " paged.")
                    .answeredWith(helpOnce(lately));
        }
        return Effect.forTheDesk(
                said.mayMeanStop()
                        ? "This may mean: no more texts. Ask, and take the consent back in the record if so."
                        : null);
    }

    /** Whoever asks again within a day was told. */
    private static @Nullable String helpOnce(List<Stored<IncomingText>> lately) {
        boolean told = lately.stream()
                .map(text -> text.state().answer())
                .filter(Objects::nonNull)
                .anyMatch(answer -> answer.template().equals(WHO_WE_ARE));
        return told ? null : WHO_WE_ARE;
    }

    private static String language(Said said, Recipient sender) {
        String patients = sender.contact() == null ? "en" : sender.contact().language();
        return Objects.requireNonNullElse(said.language(), patients);
    }
}
