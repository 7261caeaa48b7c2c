package health.daybreak.scheduling.plan.grid;

import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.SkillNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Places a visit with certain people at a certain time, or says which rules keep it from being there. */
final class WhyNot {

    private static final int NONE = GridVisit.NONE;

    private final ClinicLanes clinic;
    private final Room room;
    private final int day;
    private final int quarter;
    private final List<Violation> all = new ArrayList<>();

    WhyNot(ClinicLanes clinic, Room room, int day, int quarter) {
        this.clinic = clinic;
        this.room = room;
        this.day = day;
        this.quarter = quarter;
    }

    List<Violation> rules(Demand demand) {
        if (!room.open(day, quarter)) {
            int minutes = room.shape().kind().minutes();
            return List.of(Violation.of(
                    HardRule.CLINIC_OPEN, "The clinic is not open for the whole visit of " + minutes + " minutes."));
        }
        Shape shape = room.shape();
        List<Shape.Span> chair = List.of(shape.chair());
        explain("chair", HardRule.CHAIR_ON_DUTY, clinic.chairs(), chair, room.chairs(), demand.chairId());
        explain(Role.NURSE, HardRule.NURSE_ON_DUTY, shape.nurse(), room.nurses(), demand.nurseId());
        explain(
                Role.PRESCRIBER,
                HardRule.PRESCRIBER_ON_DUTY,
                shape.prescriber(),
                room.prescribers(),
                demand.prescriberId());
        explain(Role.THERAPIST, HardRule.THERAPIST_ON_DUTY, shape.therapist(), room.therapists(), demand.therapistId());
        if (all.isEmpty() && exactly(Part.DOSE, 0, NONE, demand) == null) {
            all.add(Violation.taken(
                    HardRule.THERAPIST_APART, "The therapist cannot be the nurse of the same session."));
        }
        return all;
    }

    /** A visit with exactly those people, and anyone where nobody is asked for; null when it cannot be. */
    @Nullable
    GridVisit exactly(Part part, int number, int shape, Demand demand) {
        if (!room.open(day, quarter)) {
            return null;
        }
        int[] chairs = free(room.chairs(), clinic.chairs(), demand.chairId());
        int[] nurses = free(room.nurses(), clinic.people(), demand.nurseId());
        int[] prescribers = free(room.prescribers(), clinic.people(), demand.prescriberId());
        int[] therapists = free(room.therapists(), clinic.people(), demand.therapistId());
        if (chairs.length == 0 || prescribers.length == 0) {
            return null;
        }
        for (int therapist : therapists) {
            for (int nurse : nurses) {
                if (nurse == NONE || nurse != therapist) {
                    return new GridVisit(
                            shape, part, number, day, quarter, chairs[0], nurse, prescribers[0], therapist);
                }
            }
        }
        return null;
    }

    /** Those who could begin now; nobody in particular when the visit needs none. */
    private int[] free(Starts starts, Lanes lanes, @Nullable String demanded) {
        return starts.needed()
                ? meant(starts, lanes, demanded)
                        .filter(lane -> starts.at(lane, day, quarter))
                        .toArray()
                : new int[] {NONE};
    }

    /** Why nobody in that role can; where only somebody without a skill is there, the skill is what is missing. */
    private void explain(Role role, HardRule onDuty, List<Shape.Span> spans, Starts starts, @Nullable String demanded) {
        String what = role.name().toLowerCase(Locale.ROOT);
        Lanes people = clinic.people();
        List<SkillNeed> skills = room.shape().kind().asked(role);
        boolean skilledThere = meant(starts, people, demanded).anyMatch(lane -> there(people, lane, spans));
        boolean anybodyThere = IntStream.range(0, people.count())
                .filter(lane -> clinic.is(lane, role))
                .filter(lane -> demanded == null || people.id(lane).equals(demanded))
                .anyMatch(lane -> there(people, lane, spans));
        if (starts.needed() && !skills.isEmpty() && !skilledThere && anybodyThere) {
            String named = skills.stream().map(SkillNeed::skill).collect(Collectors.joining(" and "));
            all.add(Violation.of(
                    HardRule.SKILLED,
                    demanded == null
                            ? "No " + what + " with the skill " + named + " is there during the whole visit."
                            : "The " + what + " " + demanded + " does not have the skill " + named + "."));
        } else {
            explain(what, onDuty, people, spans, starts, demanded);
        }
    }

    private void explain(
            String what,
            HardRule onDuty,
            Lanes lanes,
            List<Shape.Span> spans,
            Starts starts,
            @Nullable String demanded) {
        if (!starts.needed()) {
            return;
        }
        int[] there = meant(starts, lanes, demanded)
                .filter(lane -> there(lanes, lane, spans))
                .toArray();
        String who = demanded == null ? "No " + what : "The " + what + " " + demanded;
        String not = demanded == null ? " is " : " is not ";
        if (there.length == 0) {
            String place = room.shape().kind().place().name();
            all.add(Violation.of(onDuty, who + not + "there for " + place + " during the whole visit."));
        } else if (IntStream.of(there).noneMatch(lane -> starts.at(lane, day, quarter))) {
            all.add(Violation.taken(onDuty.whenTaken(), who + not + "free during the whole visit."));
        }
    }

    private static IntStream meant(Starts starts, Lanes lanes, @Nullable String demanded) {
        return IntStream.range(0, lanes.count())
                .filter(starts::able)
                .filter(lane -> demanded == null || lanes.id(lane).equals(demanded));
    }

    private boolean there(Lanes lanes, int lane, List<Shape.Span> spans) {
        return spans.stream().allMatch(span -> onDuty(lanes, lane, span));
    }

    private boolean onDuty(Lanes lanes, int lane, Shape.Span span) {
        int from = quarter + span.offset();
        int to = Math.min(from + span.length(), clinic.horizon().quarters(day).count());
        return IntStream.range(from, to).allMatch(at -> lanes.onDuty(lane, day, at));
    }
}
