package health.daybreak.treatment.monitoring.chart;

import health.daybreak.treatment.monitoring.ChartEntry;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How sedated and how far away a patient was after the dose began, by whichever entry says it. */
record ChartedScores(Session session) {

    private static final Comparator<Score> LOWEST_FIRST =
            Comparator.comparingInt(Score::value).thenComparing(Score::at);
    private static final Comparator<Score> HIGHEST_FIRST =
            Comparator.comparingInt(Score::value).reversed().thenComparing(Score::at);

    /** A score and where it stands. */
    record Score(int value, ChartEntry entry) {

        Instant at() {
            return entry.at();
        }
    }

    /** The lowest MOAA/S, the earliest of several. */
    Optional<Score> lowestSedation() {
        return Stream.concat(
                        session.setsSinceDose().stream()
                                .flatMap(set -> score(set.reading().sedation(), entry(set))),
                        seen().flatMap(one -> score(one.sight().sedation(), entry(one))))
                .min(LOWEST_FIRST);
    }

    /** The highest CADSS-6, the earliest of several. */
    Optional<Score> highestDissociation() {
        return Stream.concat(
                        session.setsSinceDose().stream()
                                .flatMap(set -> score(set.reading().dissociation(), entry(set))),
                        seen().flatMap(one -> score(one.sight().dissociation(), entry(one))))
                .min(HIGHEST_FIRST);
    }

    static ChartEntry entry(VitalSet set) {
        return new ChartEntry(ChartEntry.Kind.VITALS, set.id(), set.takenAt(), set.recordedBy());
    }

    private static ChartEntry entry(Observation seen) {
        return new ChartEntry(ChartEntry.Kind.OBSERVATION, seen.id(), seen.seenAt(), seen.recordedBy());
    }

    private Stream<Observation> seen() {
        DoseGiven dose = session.visit().dose();
        return dose == null
                ? Stream.empty()
                : session.visit().chart().observations().stream()
                        .filter(one -> !one.seenAt().isBefore(dose.started().at()));
    }

    private static Stream<Score> score(@Nullable Integer value, ChartEntry entry) {
        return value == null ? Stream.empty() : Stream.of(new Score(value, entry));
    }
}
