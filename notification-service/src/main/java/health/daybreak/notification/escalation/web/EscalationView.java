package health.daybreak.notification.escalation.web;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.escalation.Escalation;
import health.daybreak.notification.escalation.Flag;
import health.daybreak.notification.escalation.Page;
import health.daybreak.notification.escalation.PageAttempt;
import health.daybreak.notification.escalation.RiskLevel;
import health.daybreak.notification.escalation.Step;
import health.daybreak.notification.escalation.Taken;
import health.daybreak.notification.escalation.VoiceCall;
import health.daybreak.notification.escalation.Whom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as the board shows it.
 *
 * @param escalationId also the id of the answers or the text that was flagged
 * @param ofText whether a text was flagged, which is read in the inbox, and no answers
 * @param patientId null once the person was erased, for people at the desk, who see no risks, and when a text came from a
 *     number that is nobody's
 * @param level null for people at the desk
 * @param nextStepAt when more people are paged, while nobody has taken charge
 * @param nextPages whom that step pages
 * @param leftOut pages between the first and the latest that are not listed here
 * @param toCall who must be called by voice: staff ids, null for the clinic's telephone
 * @param ladder where whom and when comes from; null for people at the desk
 */
record EscalationView(
        String escalationId,
        boolean ofText,
        @Nullable String patientId,
        @Nullable RiskLevel level,
        boolean open,
        Instant flaggedAt,
        Instant acknowledgeBy,
        @Nullable Instant nextStepAt,
        List<Whom> nextPages,
        List<StepView> steps,
        int leftOut,
        List<CallDue> toCall,
        List<VoiceCall> calls,
        @Nullable Taken taken,
        @Nullable LadderView ladder) {

    record LadderView(int version, String source, String asOf) {}

    /** @param staffId null for the clinic's telephone */
    record CallDue(@Nullable String staffId, @Nullable String phone, String why) {}

    record StepView(
            int number,
            List<Whom> page,
            Instant dueAt,
            Instant takenAt,
            int rungs,
            boolean nobodyOnCall,
            boolean nobodyAtAll,
            List<PageView> pages) {}

    record PageView(
            String pageId,
            @Nullable String staffId,
            Page.State state,
            String why,
            int attempts,
            @Nullable Instant againAt,
            List<AttemptView> latest) {}

    /** @param answer what the provider made of it; null while it is under way */
    record AttemptView(
            int number,
            Channel channel,
            Instant at,
            PageAttempt.Result result,
            @Nullable String answer) {}

    /** @param phones of whoever must be called */
    static EscalationView of(Escalation escalation, Phones phones) {
        Flag flag = Objects.requireNonNull(escalation.flag());
        var ladder = Objects.requireNonNull(escalation.ladder());
        return new EscalationView(
                escalation.id(),
                flag.ofText(),
                escalation.patientId(),
                flag.level(),
                escalation.open(),
                flag.flaggedAt(),
                flag.acknowledgeBy(),
                escalation.climbAt(),
                escalation.open() ? sorted(ladder.rung(escalation.rung()).page()) : List.of(),
                escalation.steps().stream().map(step -> step(step, escalation)).toList(),
                escalation.leftOut(),
                escalation.toCall().stream()
                        .map(page -> new CallDue(page.staffId(), phones.of(page.staffId()), page.why()))
                        .toList(),
                escalation.calls(),
                escalation.taken(),
                new LadderView(ladder.version(), ladder.source(), ladder.asOf().toString()));
    }

    /** The same for people at the desk: that somebody must be called, and whom; neither whose answer it is nor how urgent. */
    EscalationView forTheDesk() {
        return new EscalationView(
                escalationId,
                ofText,
                null,
                null,
                open,
                flaggedAt,
                acknowledgeBy,
                nextStepAt,
                nextPages,
                steps,
                leftOut,
                toCall,
                calls,
                taken,
                null);
    }

    private static StepView step(Step step, Escalation escalation) {
        return new StepView(
                step.number(),
                sorted(step.page()),
                step.dueAt(),
                step.takenAt(),
                step.rungs(),
                step.nobodyOnCall(),
                step.nobodyAtAll(),
                escalation.pages().stream()
                        .filter(page -> page.step() == step.number())
                        .map(EscalationView::page)
                        .toList());
    }

    private static PageView page(Page page) {
        return new PageView(
                page.id(),
                page.staffId(),
                page.state(),
                page.why(),
                page.made(),
                page.nextAt(),
                page.attempts().stream()
                        .map(attempt -> new AttemptView(
                                attempt.number(),
                                attempt.channel(),
                                attempt.startedAt(),
                                attempt.result(),
                                attempt.answer()))
                        .toList());
    }

    private static List<Whom> sorted(Set<Whom> whom) {
        return whom.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** Where people are reached by voice. */
    interface Phones {

        @Nullable
        String of(@Nullable String staffId);
    }
}
