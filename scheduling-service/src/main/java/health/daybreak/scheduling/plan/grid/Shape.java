package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.VisitPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** A kind of visit in quarters of an hour. */
final class Shape {

    /**
     * A stretch of a visit.
     *
     * @param share what it takes of a person; 0 when the person only has to be in the house
     */
    record Span(int offset, int length, int share) {

        boolean covers(int quarter) {
            return quarter >= offset && quarter < offset + length;
        }
    }

    private final VisitKind kind;
    private final int length;
    private final Span chair;
    private final List<Span> nurse;
    private final List<Span> prescriber;
    private final List<Span> therapist;

    /** @param chairsPerNurse how many patients a nurse of this clinic may watch where the phase says nothing else */
    Shape(VisitKind kind, int chairsPerNurse) {
        this.kind = kind;
        this.length = kind.minutes() / Protocol.GRID_MINUTES;
        this.chair = new Span(0, length + kind.cleaningMinutes() / Protocol.GRID_MINUTES, Hold.WHOLE);
        this.nurse = spans(VisitPhase::nurse, phase -> {
            Integer most = phase.patientsPerNurse();
            return Hold.oneOf(most == null ? chairsPerNurse : Math.min(most, chairsPerNurse));
        });
        this.prescriber = spans(VisitPhase::prescriber, phase -> 0);
        this.therapist = spans(VisitPhase::therapist, phase -> Hold.WHOLE);
    }

    VisitKind kind() {
        return kind;
    }

    /** Quarters from arrival to departure. */
    int length() {
        return length;
    }

    /** The chair's stretch, with its cleaning. */
    Span chair() {
        return chair;
    }

    List<Span> nurse() {
        return nurse;
    }

    /** What it takes of a nurse at that quarter from its start on. */
    int nurseShare(int quarter) {
        for (Span span : nurse) {
            if (span.covers(quarter)) {
                return span.share;
            }
        }
        return 0;
    }

    List<Span> prescriber() {
        return prescriber;
    }

    List<Span> therapist() {
        return therapist;
    }

    private List<Span> spans(Predicate<VisitPhase> needed, ToIntFunction<VisitPhase> share) {
        List<Span> spans = new ArrayList<>();
        int offset = 0;
        for (VisitPhase phase : kind.phases()) {
            int quarters = phase.minutes() / Protocol.GRID_MINUTES;
            if (needed.test(phase)) {
                add(spans, new Span(offset, quarters, share.applyAsInt(phase)));
            }
            offset += quarters;
        }
        return List.copyOf(spans);
    }

    /** Joins a span with the one before when they are one stretch of the same share. */
    private static void add(List<Span> spans, Span span) {
        Span before = spans.isEmpty() ? null : spans.getLast();
        if (before != null && before.share == span.share && before.offset + before.length == span.offset) {
            spans.set(spans.size() - 1, new Span(before.offset, before.length + span.length, span.share));
        } else {
            spans.add(span);
        }
    }
}
