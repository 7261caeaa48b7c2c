package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * So many of so many, and how sure that is.
 *
 * @param percent to the nearest whole number; null of none
 * @param interval the 95 % interval by Wilson; null of none
 * @param missing how many should be counted and are not, because their score or their baseline is missing;
 *     null where that is hidden
 * @param ifMissingCounted the share of all, missing ones too, had none of the missing counted and had every one; null of
 *     nobody at all, and where it is hidden
 */
public record Share(
        int courses,
        int of,
        @Nullable Integer percent,
        @Nullable Range interval,
        @Nullable Integer missing,
        @Nullable Range ifMissingCounted) {

    static Share of(int courses, int of, int missing) {
        int all = of + missing;
        return new Share(
                courses,
                of,
                of == 0 ? null : Integer.valueOf(Range.percent((double) courses / of)),
                Range.percent(Proportion.wilson(courses, of)),
                missing,
                all == 0
                        ? null
                        : new Range(
                                Range.percent((double) courses / all),
                                Range.percent((double) (courses + missing) / all)));
    }
}
