package health.daybreak.events.patients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One test that is wanted of a patient.
 *
 * @param item which test. Open vocabulary, such as {@code METABOLIC_PANEL}, {@code ECG}, {@code PREGNANCY_TEST}.
 * @param state how it stands: {@code MISSING}, {@code ORDERED}, {@code DONE}, {@code AWAITING_REVIEW} (by a prescriber,
 *     because it is out of the ordinary) or {@code REPEAT} (a prescriber wants it again)
 * @param validUntil from when on a result that is done does not count any more; null when there is none
 * @param blocks what must wait unless it is done and counts: {@code DECISION}, {@code COURSE_START}, {@code DOSING};
 *     empty for a mere reminder
 */
public record ReadinessItem(
        String item, String state, @Nullable Instant validUntil, List<String> blocks) {

    public ReadinessItem {
        blocks = List.copyOf(blocks);
    }
}
