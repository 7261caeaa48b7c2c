package health.daybreak.scheduling.plan.grid;

import java.util.List;
import java.util.function.IntPredicate;

/** At which quarters the chairs, or the people of one role, could begin a visit of one kind; kept up to date lane by lane. */
final class Starts {

    private static final int WORDS = 2;
    private static final int BITS = 64;

    private final Lanes lanes;
    private final List<Shape.Span> spans;
    private final IntPredicate able;
    private final Horizon horizon;
    private final long[] bits;
    private final short[] count;

    /**
     * @param spans what one of them has to be there for; empty when the visit needs none of them
     * @param able which lanes have the role, or are fit for the visit
     */
    Starts(Lanes lanes, List<Shape.Span> spans, IntPredicate able, Horizon horizon) {
        this.lanes = lanes;
        this.spans = spans;
        this.able = able;
        this.horizon = horizon;
        this.bits = new long[lanes.count() * horizon.days() * WORDS];
        this.count = new short[horizon.days() * Quarters.MOST];
        for (int lane = 0; lane < lanes.count(); lane++) {
            for (int day = 0; day < horizon.days(); day++) {
                refresh(lane, day);
            }
        }
    }

    boolean needed() {
        return !spans.isEmpty();
    }

    boolean able(int lane) {
        return able.test(lane);
    }

    /** How many of them could begin at this quarter. */
    int count(int day, int quarter) {
        return count[day * Quarters.MOST + quarter];
    }

    boolean at(int lane, int day, int quarter) {
        long word = bits[(lane * horizon.days() + day) * WORDS + quarter / BITS];
        return (word >>> quarter & 1) != 0;
    }

    /** Looks again at one lane on one day after it was taken or given back. */
    void refresh(int lane, int day) {
        if (spans.isEmpty() || !able.test(lane)) {
            return;
        }
        int quarters = horizon.quarters(day).count();
        long low = -1;
        long high = -1;
        for (Shape.Span span : spans) {
            long lowOfSpan = 0;
            long highOfSpan = 0;
            // Beyond midnight nothing stands in the way: the patient is out by then, and only cleaning may run over.
            int run = Quarters.MOST;
            for (int quarter = quarters - 1; quarter >= span.offset(); quarter--) {
                run = lanes.has(lane, day, quarter, span.share()) ? run + 1 : 0;
                if (run >= span.length()) {
                    int start = quarter - span.offset();
                    lowOfSpan |= start < BITS ? 1L << start : 0;
                    highOfSpan |= start < BITS ? 0 : 1L << start;
                }
            }
            low &= lowOfSpan;
            high &= highOfSpan;
        }
        int word = (lane * horizon.days() + day) * WORDS;
        recount(day, 0, bits[word], low);
        recount(day, BITS, bits[word + 1], high);
        bits[word] = low;
        bits[word + 1] = high;
    }

    private void recount(int day, int from, long before, long after) {
        for (long changed = before ^ after; changed != 0; changed &= changed - 1) {
            int bit = Long.numberOfTrailingZeros(changed);
            count[day * Quarters.MOST + from + bit] += (short) ((after >>> bit & 1) != 0 ? 1 : -1);
        }
    }
}
