package health.daybreak.intake.letter;

import health.daybreak.intake.assessment.ChangeBands.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a later score says beside the baseline. */
public sealed interface Judgement {

    /** There is no baseline to hold it against. */
    record WithoutBaseline() implements Judgement {}

    /**
     * A total, held against a total.
     *
     * @param change in points; negative where the total fell
     * @param percent of the baseline, with the same sign; null of a baseline of 0
     * @param names what the instrument calls it; none where it meets nothing that has a name
     */
    record Points(int change, @Nullable Integer percent, List<Name> names) implements Judgement {

        public Points {
            names = List.copyOf(names);
        }
    }

    /**
     * The level of an instrument that is never summed.
     *
     * @param steps by which it is more serious; negative where it is less so
     */
    record Level(int steps) implements Judgement {}
}
