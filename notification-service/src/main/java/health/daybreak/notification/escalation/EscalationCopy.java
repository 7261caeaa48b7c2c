package health.daybreak.notification.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An escalation with some of it changed, and with the time of the next look that follows from it. */
final class EscalationCopy {

    private final Escalation before;
    private @Nullable String patientId;
    private @Nullable Flag flag;
    private @Nullable Ladder ladder;
    private int rung;
    private @Nullable Instant climbAt;
    private List<Step> steps;
    private List<Page> pages;
    private int leftOut;
    private List<VoiceCall> calls;
    private @Nullable Taken taken;
    private boolean over;

    EscalationCopy(Escalation before) {
        this.before = before;
        this.patientId = before.patientId();
        this.flag = before.flag();
        this.ladder = before.ladder();
        this.rung = before.rung();
        this.climbAt = before.climbAt();
        this.steps = before.steps();
        this.pages = before.pages();
        this.leftOut = before.leftOut();
        this.calls = before.calls();
        this.taken = before.taken();
        this.over = before.over();
    }

    EscalationCopy flag(Flag raised) {
        flag = raised;
        return this;
    }

    EscalationCopy ladder(Ladder climbed) {
        ladder = climbed;
        return this;
    }

    EscalationCopy rung(int climbed) {
        rung = climbed;
        return this;
    }

    EscalationCopy climbAt(Instant next) {
        climbAt = next;
        return this;
    }

    EscalationCopy step(Step step) {
        steps = appended(steps, step);
        return this;
    }

    EscalationCopy steps(List<Step> kept) {
        steps = kept;
        return this;
    }

    EscalationCopy pages(List<Page> changed) {
        pages = changed;
        return this;
    }

    EscalationCopy leftOut(int more) {
        leftOut += more;
        return this;
    }

    EscalationCopy call(VoiceCall call) {
        calls = appended(calls, call);
        return this;
    }

    EscalationCopy taken(Taken charge) {
        taken = charge;
        return this;
    }

    EscalationCopy nobody() {
        patientId = null;
        over = true;
        return this;
    }

    Escalation done() {
        boolean open = flag != null && taken == null && !over;
        return new Escalation(
                before.id(),
                before.clinicId(),
                patientId,
                flag,
                ladder,
                rung,
                open ? climbAt : null,
                steps,
                pages,
                leftOut,
                calls,
                taken,
                over,
                open ? nextAt() : null);
    }

    private @Nullable Instant nextAt() {
        return Stream.concat(Stream.ofNullable(climbAt), pages.stream().map(Page::nextAt))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }
}
