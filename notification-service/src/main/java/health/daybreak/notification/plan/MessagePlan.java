package health.daybreak.notification.plan;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.notifications.CallAsked;
import health.daybreak.events.notifications.NotificationBounced;
import health.daybreak.events.notifications.NotificationDelivered;
import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.events.notifications.NotificationSuppressed;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All messages around one session (or one conversation, course or offer): one document, so that booking a session costs one write.
 *
 * @param about id of the session, conversation, course or offer
 * @param sessionId the same when it is a session, else null
 * @param toSign what the patient was found to have to sign, and whether that still stands
 * @param intents in the order in which they were planned, each id once
 * @param route how the drug is given, where that is known
 * @param maintenance what is known of the course's maintenance; null for a plan that is about anything else
 * @param nextAt when the earliest of them must be looked at, or null when nothing is left to do
 * @param usefulUntil when the first of those that are left is of no more use; null as well for plans from before it was kept
 */
public record MessagePlan(
        String about,
        @Nullable String sessionId,
        String clinicId,
        String patientId,
        Stage stage,
        @Nullable Appointment appointment,
        @Nullable Ending ending,
        List<ToSign> toSign,
        List<Intent> intents,
        @Nullable String route,
        @Nullable Maintenance maintenance,
        @Nullable Instant nextAt,
        @Nullable Instant usefulUntil) {

    /** Plans from before there were signatures to ask for have none. */
    public MessagePlan {
        toSign = toSign == null ? List.of() : List.copyOf(toSign);
    }

    static MessagePlan announced(String about, @Nullable String sessionId, String clinicId, String patientId) {
        return new MessagePlan(
                about,
                sessionId,
                clinicId,
                patientId,
                Stage.ANNOUNCED,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** The message with this id; throws {@link Refused} (not found) when there is none. */
    public Intent intent(String id) {
        return intents.stream()
                .filter(intent -> intent.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("message", id));
    }

    /** The newest message of a rule; throws {@link Refused} (not found) when it made none. */
    public Intent latestOf(String rule) {
        return intents.stream()
                .filter(intent -> intent.purpose().rule().equals(rule))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refused.notFound("message", about + "." + rule));
    }

    /** The messages that must be looked at now. */
    public List<Intent> due(Instant now) {
        return intents.stream()
                .filter(intent -> {
                    Instant next = intent.nextAt();
                    return next != null && !next.isAfter(now);
                })
                .toList();
    }

    /** Records that a message is about to be offered to a provider; refused when somebody else is at it. */
    public Change<MessagePlan> claim(
            String id, Channel channel, List<Finding> findings, Instant now, Instant leaseUntil) {
        return change(id, intent -> intent.claimed(channel, findings, now, leaseUntil), now);
    }

    /** The provider has it. */
    public Change<MessagePlan> accepted(String id, int attempt, Instant now) {
        return change(id, intent -> intent.accepted(attempt, now), now);
    }

    /** The provider will never take it: the next channel's turn, or failed. */
    public Change<MessagePlan> rejected(String id, int attempt, String reason, Instant now) {
        return change(id, intent -> intent.rejected(attempt, reason, now), Withheld.REJECTED, now);
    }

    /** Nobody knows whether the provider has it: offered again, or failed when that would be too late. */
    public Change<MessagePlan> unsure(String id, int attempt, String reason, Instant retryAt, Instant now) {
        return change(id, intent -> intent.unsure(attempt, reason, retryAt, now), Withheld.UNREACHABLE, now);
    }

    /** The provider says what became of it; what is known already changes nothing. */
    public Change<MessagePlan> reported(String id, Channel channel, Receipt receipt, Instant now) {
        Intent before = intent(id);
        Change<MessagePlan> told =
                change(id, intent -> intent.reported(channel, receipt, ofUse(before), now), Withheld.REJECTED, now);
        Intent after = told.state().intent(id);
        if (after == before) {
            return Change.to(this);
        }
        // First that it was sent, where nobody knew; and first that it came back, then that nothing else is left.
        List<ClinicEvent> events = new ArrayList<>(told.events());
        events.add(receipt.cameBack() ? 0 : events.size(), receiptEvent(before, channel, receipt, now));
        return new Change<>(told.state(), events);
    }

    private ClinicEvent receiptEvent(Intent intent, Channel channel, Receipt receipt, Instant now) {
        String rule = intent.purpose().rule();
        return receipt.cameBack()
                ? new NotificationBounced(
                        intent.id(),
                        patientId,
                        rule,
                        sessionId,
                        channel.name(),
                        Objects.requireNonNullElse(receipt.reason(), "UNSPECIFIED"),
                        receipt.permanent(),
                        now)
                : new NotificationDelivered(intent.id(), patientId, rule, sessionId, channel.name(), now);
    }

    /** Whether a message that was sent still says what holds. */
    public boolean stillHolds(String id) {
        return intents.stream().anyMatch(intent -> intent.id().equals(id) && ofUse(intent));
    }

    /** Whether what a message says still holds: nothing said the same later, and what it is about stands. */
    private boolean ofUse(Intent message) {
        boolean saidLater = intents.stream().skip(intents.indexOf(message) + 1L).anyMatch(later -> later.purpose()
                .rule()
                .equals(message.purpose().rule()));
        boolean stands =
                switch (stage) {
                    case ANNOUNCED, AHEAD -> toSign.isEmpty() || scopesToSign() != null;
                    case UNDER_WAY, OFF -> false;
                    case OVER ->
                        appointment == null
                                || (ending != null
                                        && ending.cause()
                                                .equals(message.purpose().cause()));
                };
        return stands && !saidLater;
    }

    /** Not now, for this reason. */
    public Change<MessagePlan> postpone(String id, Instant until, String reason, List<Finding> findings, Instant now) {
        return change(id, intent -> intent.postponed(until, reason, findings, now), now);
    }

    /** Not at all, for this reason. */
    public Change<MessagePlan> withhold(String id, Withheld code, String reason, List<Finding> findings, Instant now) {
        return change(id, intent -> intent.withheld(code, reason, findings, now), code, now);
    }

    /** Somebody of the staff keeps it back. */
    public Change<MessagePlan> hold(String id, Hold by) {
        return change(id, intent -> intent.held(by), by.at());
    }

    /** Nobody keeps it back any more. */
    public Change<MessagePlan> release(String id, String by, Instant now) {
        return change(id, intent -> intent.released(by, now), now);
    }

    /** Somebody of the staff wants it sent at once. */
    public Change<MessagePlan> hurry(String id, String by, List<Finding> findings, Instant now) {
        return change(id, intent -> intent.hurried(by, findings, now), now);
    }

    /**
     * Plans a message that did not go once more, for this moment and of use no longer than the first. Refused when the
     * first is still to be sent, was sent, or may have arrived.
     */
    public Change<MessagePlan> again(String id, String by, Instant now) {
        Intent first = intent(id);
        Intent second = first.again(nextIdOf(first.purpose().rule()), now);
        Intent settled = first.dealtWith(new DealtWith(by, now, "Sent again as " + second.id() + "."));
        List<Intent> all = new ArrayList<>(intents);
        all.set(all.indexOf(first), settled);
        all.add(second);
        return Change.to(with(all));
    }

    /** The first time a rule fires its message has number 1; each new time of the visit counts on. */
    String nextIdOf(String rule) {
        long before = intents.stream()
                .filter(intent -> intent.purpose().rule().equals(rule))
                .count();
        return about + "." + rule + "." + (before + 1);
    }

    /** Somebody did what was to be done about a message that did not go. */
    public Change<MessagePlan> dealWith(String id, DealtWith by) {
        return change(id, intent -> intent.dealtWith(by), by.at());
    }

    /** Whether the patient was sent an e-mail that put the visit into their calendar. */
    boolean invited() {
        return intents.stream()
                .anyMatch(intent -> Invitation.isCarriedBy(intent.purpose().template())
                        && intent.last() != null
                        && intent.last().channel() == Channel.EMAIL
                        && intent.last().result() != Attempt.Result.REJECTED);
    }

    /** What a message by e-mail puts into the patient's calendar, or takes out of it; null when that is nothing. */
    public @Nullable Invitation invitation(Intent message) {
        String session = sessionId;
        Appointment visit = appointment;
        return session == null
                        || visit == null
                        || !Invitation.isCarriedBy(message.purpose().template())
                ? null
                : new Invitation(
                        session, visit.startsAt(), visit.endsAt(), visit.zone(), visit.changes(), stage == Stage.OFF);
    }

    MessagePlan at(Stage newStage, @Nullable Appointment newAppointment) {
        return copy(newStage, newAppointment, ending, toSign, intents, route, maintenance);
    }

    MessagePlan givenAs(String how) {
        return copy(stage, appointment, ending, toSign, intents, how, maintenance);
    }

    MessagePlan endedBy(Ending how) {
        return copy(Stage.OVER, appointment, how, toSign, intents, route, maintenance);
    }

    MessagePlan asking(List<ToSign> all) {
        return copy(stage, appointment, ending, all, intents, route, maintenance);
    }

    MessagePlan knowing(Maintenance course) {
        return copy(course.waits() ? Stage.AHEAD : Stage.OFF, appointment, ending, toSign, intents, route, course);
    }

    MessagePlan with(List<Intent> newIntents) {
        return copy(stage, appointment, ending, toSign, newIntents, route, maintenance);
    }

    private MessagePlan copy(
            Stage newStage,
            @Nullable Appointment newAppointment,
            @Nullable Ending newEnding,
            List<ToSign> newToSign,
            List<Intent> newIntents,
            @Nullable String newRoute,
            @Nullable Maintenance newMaintenance) {
        return new MessagePlan(
                about,
                sessionId,
                clinicId,
                patientId,
                newStage,
                newAppointment,
                newEnding,
                newToSign,
                List.copyOf(newIntents),
                newRoute,
                newMaintenance,
                earliest(newIntents, Intent::nextAt),
                earliest(newIntents, intent -> intent.purpose().expiresAt()));
    }

    /** The earliest of these times of the messages that must still be looked at; null when there is none. */
    private static @Nullable Instant earliest(List<Intent> all, Function<Intent, @Nullable Instant> time) {
        return all.stream()
                .filter(intent -> intent.nextAt() != null)
                .map(time)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** What a link for this purpose in a message of this plan is about; null when the purpose says it alone. */
    public @Nullable String linkAbout(LinkPurpose purpose) {
        return switch (purpose) {
            case PACKET -> null;
            case CONSENT -> scopesToSign();
            case SESSION, QUESTIONNAIRE, CHECK_IN, RIDE -> sessionId;
            case OFFER -> about;
        };
    }

    /** The scopes that are still to be signed, with commas between; null when there are none. */
    @Nullable
    String scopesToSign() {
        List<String> scopes = toSign.stream()
                .filter(ToSign::stands)
                .map(ToSign::scope)
                .distinct()
                .toList();
        return scopes.isEmpty() ? null : String.join(",", scopes);
    }

    /** Cancels what is still planned. */
    MessagePlan withoutPlanned(String reason, Instant now) {
        return withoutPlanned(intent -> true, reason, now);
    }

    /** Cancels those of what is still planned. */
    MessagePlan withoutPlanned(Predicate<Intent> those, String reason, Instant now) {
        return with(intents.stream()
                .map(intent -> intent.state() == Intent.State.PLANNED && those.test(intent)
                        ? intent.cancelled(reason, now)
                        : intent)
                .toList());
    }

    private Change<MessagePlan> change(String id, UnaryOperator<Intent> transition, Instant now) {
        // Neither planned nor sent is a reason to say why not.
        return change(id, transition, Withheld.TOO_LATE, now);
    }

    private Change<MessagePlan> change(String id, UnaryOperator<Intent> transition, Withheld code, Instant now) {
        Intent before = intent(id);
        Intent after = transition.apply(before);
        MessagePlan changed = with(intents.stream()
                .map(intent -> intent.id().equals(id) ? after : intent)
                .toList());
        List<ClinicEvent> events = after.state() == before.state()
                ? List.of()
                : news(after, code, now).toList();
        return new Change<>(changed, events);
    }

    /** What the others hear of a message that came to this state; {@code code} says why, if it is not sent. */
    Stream<ClinicEvent> news(Intent intent, Withheld code, Instant now) {
        Purpose purpose = intent.purpose();
        return switch (intent.state()) {
            case PLANNED, CANCELLED -> Stream.empty();
            case SENT ->
                Stream.of(
                        intent.last() != null && intent.last().channel() == Channel.VOICE
                                ? new CallAsked(
                                        intent.id(), patientId, purpose.rule(), sessionId, purpose.expiresAt(), now)
                                : new NotificationSent(
                                        intent.id(),
                                        patientId,
                                        purpose.rule(),
                                        sessionId,
                                        channel(intent),
                                        purpose.template(),
                                        purpose.templateVersion(),
                                        now));
            case FAILED ->
                Stream.of(new NotificationFailed(
                        intent.id(),
                        patientId,
                        purpose.rule(),
                        sessionId,
                        channel(intent),
                        code.name(),
                        intent.attempts(),
                        now));
            case SUPPRESSED ->
                Stream.of(new NotificationSuppressed(
                        intent.id(), patientId, purpose.rule(), sessionId, code.name(), now));
        };
    }

    /** A failure after a call is told by the way before it: the event has known two ways ever since. */
    private static String channel(Intent intent) {
        Channel last = Objects.requireNonNull(intent.last()).channel();
        List<Channel> order = intent.purpose().channels();
        int before = order.indexOf(Channel.VOICE) - 1;
        return (last == Channel.VOICE && before >= 0 ? order.get(before) : last).name();
    }
}
