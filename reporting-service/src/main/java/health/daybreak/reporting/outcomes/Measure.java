package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.statistics.PairedChange.Pair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of one course at one point, by an instrument that says it. */
public enum Measure {
    /** The score dropped by the instrument's share of the baseline. */
    RESPONSE,
    /** The score is under the instrument's limit. */
    REMISSION,
    /** The score dropped by what a patient notices. */
    MEANINGFUL,
    /** The score rose by what counts as worsening. */
    WORSE,
    /** The level is lower than before the first dose; asked only of those who were above the lowest. */
    LOWER,
    /** The level is higher than before the first dose; asked only of those who were below the highest. */
    HIGHER;

    /** How many of the courses that reached a point; null where the instrument does not say it. */
    @Nullable
    Share of(Instrument instrument, List<@Nullable Integer> baselines, List<Pair> pairs) {
        if (!saidBy(instrument)) {
            return null;
        }
        List<Pair> asked =
                pairs.stream().filter(pair -> asks(pair.before(), instrument)).toList();
        int courses = (int) asked.stream()
                .filter(pair -> meets(pair.before(), pair.after(), instrument))
                .count();
        int due = (int) baselines.stream()
                .filter(baseline -> baseline == null || asks(baseline, instrument))
                .count();
        return Share.of(courses, asked.size(), due - asked.size());
    }

    /** Whether a fall from {@code baseline} to {@code score} is a response; a baseline of 0 cannot fall, so it never is. */
    static boolean responds(int baseline, int score, Criterion responsePercent) {
        return baseline > 0 && (baseline - score) * 100 >= baseline * responsePercent.value();
    }

    /** Whether the instrument's figures have it. */
    boolean saidBy(Instrument instrument) {
        return switch (this) {
            case LOWER, HIGHER -> instrument.ranked();
            case RESPONSE, REMISSION, MEANINGFUL, WORSE -> criterion(instrument) != null;
        };
    }

    /** Whether it is asked of a course with this baseline. */
    boolean asks(int baseline, Instrument instrument) {
        return switch (this) {
            case LOWER -> baseline > 0;
            case HIGHER -> baseline < instrument.highest();
            case RESPONSE, REMISSION, MEANINGFUL, WORSE -> true;
        };
    }

    /** Whether a course that went from {@code before} to {@code after} is counted. */
    boolean meets(int before, int after, Instrument instrument) {
        Criterion limit = criterion(instrument);
        return switch (this) {
            case RESPONSE -> limit != null && responds(before, after, limit);
            case REMISSION -> limit != null && after < limit.value();
            case MEANINGFUL -> limit != null && before - after >= limit.value();
            case WORSE -> limit != null && after - before >= limit.value();
            case LOWER -> after < before;
            case HIGHER -> after > before;
        };
    }

    private @Nullable Criterion criterion(Instrument instrument) {
        return switch (this) {
            case RESPONSE -> instrument.responsePercent();
            case REMISSION -> instrument.remissionBelow();
            case MEANINGFUL -> instrument.meaningfulDrop();
            case WORSE -> instrument.worseningRise();
            case LOWER, HIGHER -> null;
        };
    }
}
