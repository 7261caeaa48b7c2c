package health.daybreak.intake.assessment;

import health.daybreak.intake.assessment.ChangeBands.Name;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a score is compared with: the patient's latest earlier total of the same instrument from a screening or from just
 * before a first session.
 *
 * @param names what the way from there is called, by the instrument's own thresholds
 */
public record Baseline(int total, Instant at, List<Name> names) {

    public Baseline {
        names = List.copyOf(names);
    }

    /** Nothing for an assessment without a total, one that is a baseline itself, or when there is none before it. */
    public static Optional<Baseline> of(Assessment assessment, List<Assessment> ofPatient, Instruments instruments) {
        Integer total = assessment.score().total();
        if (total == null || isBaseline(assessment)) {
            return Optional.empty();
        }
        return ofPatient.stream()
                .filter(Baseline::isBaseline)
                .filter(earlier -> earlier.instrument().equals(assessment.instrument()))
                .filter(earlier ->
                        earlier.answered().at().isBefore(assessment.answered().at()))
                .max(Comparator.comparing(earlier -> earlier.answered().at()))
                .flatMap(before -> Optional.ofNullable(before.score().total())
                        .map(then -> new Baseline(
                                then, before.answered().at(), names(assessment, then, total, instruments))));
    }

    private static boolean isBaseline(Assessment assessment) {
        Integer number = assessment.answered().sessionNumber();
        return switch (assessment.answered().occasion()) {
            case SCREENING -> true;
            case BEFORE_SESSION -> number != null && number == 1;
            case FOLLOW_UP -> false;
        };
    }

    private static List<Name> names(Assessment assessment, int then, int now, Instruments instruments) {
        return instruments
                .version(assessment.instrument(), assessment.instrumentVersion())
                .flatMap(instrument -> Optional.ofNullable(instrument.change())
                        .map(change -> change.namesOf(then, now, instrument.higherIsWorse())))
                .orElse(List.of());
    }
}
