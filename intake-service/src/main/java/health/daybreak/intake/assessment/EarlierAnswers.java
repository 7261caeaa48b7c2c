package health.daybreak.intake.assessment;

import health.daybreak.intake.assessment.ChangeBands.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient answered before.
 *
 * @param newestFirst all questionnaires of the patient
 */
record EarlierAnswers(List<Assessment> newestFirst, Instruments instruments) {

    /** The answers of the last time to this version of the instrument, or null when there was none. */
    @Nullable
    List<@Nullable Integer> latest(Instrument instrument, Answered now) {
        return newestFirst.stream()
                .filter(earlier -> earlier.instrument().equals(instrument.id()))
                .filter(earlier -> earlier.instrumentVersion().equals(instrument.version()))
                .filter(earlier -> !earlier.answered().at().isAfter(now.at()))
                .filter(earlier -> earlier.answered().total() == null)
                .findFirst()
                .map(earlier -> earlier.answered().answers())
                .orElse(null);
    }

    /** How far this lies from the baseline, if the instrument calls that a worsening; else null. */
    @Nullable
    Worsening worsening(Assessment now) {
        Integer total = now.score().total();
        return total == null
                ? null
                : Baseline.of(now, newestFirst, instruments)
                        .filter(baseline -> baseline.names().contains(Name.WORSENING))
                        .map(baseline -> new Worsening(baseline.total(), total))
                        .orElse(null);
    }
}
