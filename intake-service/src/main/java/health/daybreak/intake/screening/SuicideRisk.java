package health.daybreak.intake.screening;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Occasion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the C-SSRS screener says.
 *
 * @param band NONE, LOW, MODERATE or HIGH
 * @param takenOn when the patient was last asked about a whole life
 * @param unacknowledgedHigh whether a high risk of this patient still waits for a prescriber to decide about it
 */
public record SuicideRisk(String band, LocalDate takenOn, boolean unacknowledgedHigh) {

    private static final List<String> RISING = List.of("NONE", "LOW", "MODERATE", "HIGH");

    /**
     * By the latest screener about a whole life. One that was asked before a session tells of the time since the last visit
     * alone: the latest of them may say more, and never less. Null when nobody asked about a whole life.
     */
    static @Nullable SuicideRisk of(List<Assessment> newestFirst, boolean unacknowledgedHigh) {
        List<Assessment> screeners = newestFirst.stream()
                .filter(assessment -> assessment.instrument().equals(Instruments.C_SSRS))
                .toList();
        return screeners.stream()
                .filter(assessment -> assessment.answered().occasion() != Occasion.BEFORE_SESSION)
                .findFirst()
                .map(whole -> new SuicideRisk(
                        Stream.of(screeners.getFirst(), whole)
                                .map(assessment -> assessment.score().band())
                                .max(Comparator.comparingInt(RISING::indexOf))
                                .orElseThrow(),
                        LocalDate.ofInstant(whole.answered().at(), ZoneOffset.UTC),
                        unacknowledgedHigh))
                .orElse(null);
    }
}
