package health.daybreak.notification.escalation;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.notifications.PageFailed;
import health.daybreak.events.notifications.PageSent;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.escalation.Page.State;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A flagged answer and everybody who was paged about it. It climbs its ladder by the clock until somebody takes charge;
 * nothing else stops it. One document, so that a step and its pages are saved together or not at all.
 *
 * @param id of the answers or the text that was flagged
 * @param patientId null once the person was erased, and when a text came from a number that is nobody's
 * @param flag null while only an acknowledgement was heard, which can come first
 * @param ladder the one that it began with; null like the flag
 * @param rung how many rungs were climbed
 * @param climbAt when the next one is climbed, while it is open
 * @param steps and {@code pages}: the first and the latest; {@code leftOut} pages between them are only on the topic
 * @param taken who took charge; null while nobody has
 * @param over whether it ended without anybody: the person was erased
 * @param nextAt when somebody must look at it next, or null when nothing is left to do
 */
public record Escalation(
        String id,
        String clinicId,
        @Nullable String patientId,
        @Nullable Flag flag,
        @Nullable Ladder ladder,
        int rung,
        @Nullable Instant climbAt,
        List<Step> steps,
        List<Page> pages,
        int leftOut,
        List<VoiceCall> calls,
        @Nullable Taken taken,
        boolean over,
        @Nullable Instant nextAt) {

    public Escalation {
        steps = List.copyOf(steps);
        pages = List.copyOf(pages);
        calls = List.copyOf(calls);
    }

    static Escalation unheardOf(String id, String clinicId, @Nullable String patientId) {
        return new Escalation(
                id, clinicId, patientId, null, null, 0, null, List.of(), List.of(), 0, List.of(), null, false, null);
    }

    /** Whether somebody still has to take charge. */
    public boolean open() {
        return flag != null && taken == null && !over;
    }

    /** The answer was flagged: the first step is due by the flag's own clock. Heard again, or after the end, no change. */
    Escalation flagged(Flag raised, Ladder climbed) {
        if (flag != null) {
            // A missed acknowledgement that came first knew less than the flag itself.
            boolean earlier = raised.flaggedAt().isBefore(flag.flaggedAt());
            return earlier ? copy().flag(raised).done() : this;
        }
        Instant first = climbed.dueAt(0, raised.flaggedAt(), raised.flaggedAt());
        return copy().flag(raised).ladder(climbed).climbAt(first).done();
    }

    /** Somebody has taken charge: nobody is paged any more. Of two who say so the earlier counts. */
    Escalation takenBy(Taken charge) {
        boolean later = taken != null && !charge.at().isBefore(taken.at());
        return later
                ? this
                : copy().taken(charge).pages(stopped("Somebody took charge.")).done();
    }

    /** The person is erased: that somebody was paged stays, for whom does not. */
    Escalation withoutPatient() {
        return copy().nobody().pages(stopped("The person was erased.")).done();
    }

    private List<Page> stopped(String words) {
        return pages.stream()
                .map(page -> page.toSend() ? page.ended(State.NOT_NEEDED, words) : page)
                .toList();
    }

    /** Whether a rung is to be climbed now. */
    boolean climbs(Instant now) {
        return open() && climbAt != null && !climbAt.isAfter(now);
    }

    /**
     * Climbs every rung that is due as one step: whoever was stopped for an hour pages all whom the hour should have
     * reached, each once. Somebody else was faster? Nothing to climb.
     *
     * @param whom who is reached by a set of {@link Whom}
     * @param clinicHasTelephone whether the clinic's own number is known
     */
    Change<Escalation> climb(Instant now, Function<Set<Whom>, ToPage> whom, boolean clinicHasTelephone) {
        if (!climbs(now)) {
            return Change.to(this);
        }
        Ladder climbed = Objects.requireNonNull(ladder);
        Instant flaggedAt = Objects.requireNonNull(flag).flaggedAt();
        Instant due = Objects.requireNonNull(climbAt);
        Set<Whom> wanted = new LinkedHashSet<>(climbed.rung(rung).page());
        int next = rung + 1;
        while (next < climbed.rungs().size()
                && !climbed.dueAt(next, flaggedAt, now).isAfter(now)) {
            due = climbed.dueAt(next, flaggedAt, now);
            wanted.addAll(climbed.rung(next).page());
            next++;
        }
        ToPage reached = whom.apply(wanted);
        boolean clinic = reached.clinicToo() && clinicHasTelephone;
        boolean nobody = reached.staffIds().isEmpty() && !clinic;
        int number = steps.isEmpty() ? 1 : steps.getLast().number() + 1;
        Step step = new Step(number, wanted, due, now, next - rung, reached.nobodyOnCall(), nobody);
        Escalation after = copy().step(step)
                .pages(withNew(number, reached.staffIds(), clinic, now))
                .rung(next)
                .climbAt(climbed.dueAt(next, flaggedAt, now))
                .done()
                .trimmed();
        return nobody && patientId != null ? Change.to(after, nobodyToPage(number, now)) : Change.to(after);
    }

    /** A newer page replaces one to the same person that has not gone yet: after an outage nobody is paged ten times. */
    private List<Page> withNew(int number, List<String> staffIds, boolean clinic, Instant now) {
        List<@Nullable String> people = new ArrayList<>(staffIds);
        if (clinic) {
            people.add(null);
        }
        List<Page> all = new ArrayList<>();
        for (Page page : pages) {
            boolean replaced = page.toSend() && people.contains(page.staffId());
            all.add(replaced ? page.ended(State.REPLACED, "The page of step " + number + " goes in its place.") : page);
        }
        for (int i = 0; i < people.size(); i++) {
            all.add(Page.toSend("page." + id + "." + number + "." + (i + 1), number, people.get(i), now));
        }
        return all;
    }

    private PageFailed nobodyToPage(int number, Instant now) {
        return new PageFailed(
                id,
                "page." + id + "." + number,
                patient(),
                level(),
                number,
                null,
                Unreached.NOBODY_TO_PAGE.name(),
                0,
                now);
    }

    /** The pages that must be looked at now. */
    public List<Page> due(Instant now) {
        return pages.stream()
                .filter(page -> {
                    Instant next = page.nextAt();
                    return next != null && !next.isAfter(now);
                })
                .toList();
    }

    /** The page with this id; throws {@link Refused} (not found) when there is none. */
    Page page(String pageId) {
        return pages.stream()
                .filter(page -> page.id().equals(pageId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("page", pageId));
    }

    /** Records that a page is about to be offered; refused when somebody else is at it. */
    Change<Escalation> claim(String pageId, Channel channel, Instant now, Instant leaseUntil) {
        return change(pageId, page -> page.claimed(channel, now, leaseUntil), now);
    }

    Change<Escalation> accepted(String pageId, int attempt, Instant now) {
        return change(pageId, page -> page.accepted(attempt), now);
    }

    Change<Escalation> rejected(String pageId, int attempt, String reason, Instant now) {
        return change(pageId, page -> page.rejected(attempt, reason, now), now);
    }

    Change<Escalation> unsure(String pageId, int attempt, String reason, Instant now) {
        return change(pageId, page -> page.unsure(attempt, reason, now), now);
    }

    /** All ways to this person were tried for now. */
    Change<Escalation> unreached(String pageId, @Nullable Instant again, Unreached code, String words, Instant now) {
        return change(pageId, page -> page.unreached(again, words, now), code, now);
    }

    private Change<Escalation> change(String pageId, UnaryOperator<Page> transition, Instant now) {
        // Only a page that nobody could be reached by is a reason to say why not.
        return change(pageId, transition, Unreached.UNREACHABLE, now);
    }

    private Change<Escalation> change(String pageId, UnaryOperator<Page> transition, Unreached code, Instant now) {
        Page before = page(pageId);
        Page after = transition.apply(before);
        Escalation changed = copy().pages(pages.stream()
                        .map(page -> page.id().equals(pageId) ? after : page)
                        .toList())
                .done();
        return new Change<>(changed, news(before, after, code, now).toList());
    }

    private Stream<ClinicEvent> news(Page before, Page after, Unreached code, Instant now) {
        if (patientId == null) {
            return Stream.empty();
        }
        Channel channel = after.lastChannel();
        if (before.state() != State.SENT && after.state() == State.SENT && channel != null) {
            return Stream.of(new PageSent(
                    id,
                    after.id(),
                    patient(),
                    level(),
                    after.step(),
                    after.staffId(),
                    channel.name(),
                    after.made(),
                    now));
        }
        if (!before.reported() && after.reported()) {
            return Stream.of(new PageFailed(
                    id, after.id(), patient(), level(), after.step(), after.staffId(), code.name(), after.made(), now));
        }
        return Stream.empty();
    }

    /** Who must be called by voice, because the latest page to them reached no provider and nobody has called since. */
    public List<Page> toCall() {
        return open()
                ? pages.stream()
                        .filter(page -> page.needsVoice() && latestTo(page) && !calledSince(page))
                        .toList()
                : List.of();
    }

    private boolean latestTo(Page page) {
        return pages.stream()
                .noneMatch(other -> Objects.equals(other.staffId(), page.staffId()) && other.step() > page.step());
    }

    private boolean calledSince(Page page) {
        Instant made = steps.stream()
                .filter(step -> step.number() == page.step())
                .findFirst()
                .map(Step::takenAt)
                .orElse(Instant.MIN);
        return calls.stream()
                .anyMatch(call -> Objects.equals(call.staffId(), page.staffId())
                        && !call.at().isBefore(made));
    }

    /** Somebody telephoned. It stops nothing: only taking charge does. */
    Escalation called(VoiceCall call) {
        if (!open()) {
            throw Refused.conflict(
                    "escalation-over", "Nobody needs to be called any more: somebody has taken charge.", Map.of());
        }
        return copy().call(call).done();
    }

    private String patient() {
        return Objects.requireNonNull(patientId, "erased");
    }

    private String level() {
        return Objects.requireNonNull(flag).level().name();
    }

    /** Holds the document to a size that the store takes however long nobody answers; the topic has every page. */
    private Escalation trimmed() {
        return Trimming.of(this);
    }

    EscalationCopy copy() {
        return new EscalationCopy(this);
    }
}
