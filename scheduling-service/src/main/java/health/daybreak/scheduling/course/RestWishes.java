package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.model.Wishes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wished for the rest of a series.
 *
 * @param from the first local date to try; null, or a day gone by, means today
 * @param away when the patient is away, beside what is known already
 */
public record RestWishes(@Nullable LocalDate from, Wishes wishes, List<Away> away) {

    public RestWishes {
        away = List.copyOf(away);
    }
}
