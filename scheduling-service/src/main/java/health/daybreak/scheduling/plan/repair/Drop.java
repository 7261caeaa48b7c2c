package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.model.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A way of leaving out visits that cannot stay, with whatever makes no sense without them.
 *
 * @param cost what that costs
 */
record Drop(BitSet visits, int cost) {

    private static final int MOST_COMBINED = 6;

    /** Whether {@link #all} knows every way of leaving out some of so many visits. */
    static boolean isEveryWay(BitSet hit) {
        return hit.cardinality() <= MOST_COMBINED;
    }

    /** Every way for this course, the cheapest first; the first leaves out nothing. */
    static List<Drop> all(StandingCourse course, BitSet hit, int costOfOne) {
        List<BitSet> units =
                hit.stream().mapToObj(visit -> with(course, visit)).distinct().toList();
        List<BitSet> sets = new ArrayList<>();
        sets.add(new BitSet());
        if (units.size() <= MOST_COMBINED) {
            for (BitSet unit : units) {
                for (BitSet set : List.copyOf(sets)) {
                    sets.add(union(set, unit));
                }
            }
        } else {
            for (BitSet unit : units) {
                sets.add(union(sets.getLast(), unit));
                sets.add(unit);
            }
        }
        return sets.stream()
                .distinct()
                .map(set -> new Drop(set, set.cardinality() * costOfOne))
                .sorted(Comparator.comparingInt(Drop::cost))
                .toList();
    }

    /** A dose takes its integration along, a conversation its dose, and the preparation the whole course. */
    private static BitSet with(StandingCourse course, int visit) {
        BitSet set = new BitSet();
        set.set(visit);
        int dose = course.home(visit).part() == Part.DOSE ? visit : course.doseOf(visit);
        if (dose == StandingCourse.NONE || course.fixed(dose)) {
            return set;
        }
        if (course.home(visit).part() == Part.PREPARATION) {
            for (int other = 0; other < course.visits(); other++) {
                set.set(other, !course.fixed(other));
            }
            return set;
        }
        set.set(dose);
        int integration = course.conversation(Part.INTEGRATION, dose);
        if (integration != StandingCourse.NONE && !course.fixed(integration)) {
            set.set(integration);
        }
        return set;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
