package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import health.daybreak.reporting.outcomes.TimesTo.Watched;
import java.util.List;
import java.util.function.BiFunction;

/** What a curve waits for. */
public enum Awaited {
    /** From the first dose to the first response. */
    RESPONSE(TimesTo::response),
    /** From the first response to its loss, whatever doses are given meanwhile. */
    RELAPSE(TimesTo::relapse),
    /** From the end of the induction to the loss of the response, watched up to the next dose. */
    RELAPSE_WITHOUT_DOSE(TimesTo::relapseWithoutDose);

    private final BiFunction<TimesTo, List<CourseScores>, List<Watched>> watched;

    Awaited(BiFunction<TimesTo, List<CourseScores>, List<Watched>> watched) {
        this.watched = watched;
    }

    /** Whether the instrument has curves: without a response there is nothing to wait for. */
    static boolean saidBy(Instrument instrument) {
        return instrument.responsePercent() != null;
    }

    /** The courses that the curve is made of; none where the instrument has none. */
    List<Watched> in(List<CourseScores> courses, Instrument instrument) {
        Criterion response = instrument.responsePercent();
        return response == null ? List.of() : watched.apply(new TimesTo(response), courses);
    }
}
