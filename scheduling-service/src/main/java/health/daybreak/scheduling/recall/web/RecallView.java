package health.daybreak.scheduling.recall.web;

import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.recall.Call;
import health.daybreak.scheduling.recall.Drift;
import health.daybreak.scheduling.recall.Recall;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient whom the desk may want to call.
 *
 * @param days since the first due day when due, since the last when overdue; negative: still to go
 * @param calls what was tried since the last session, the latest last
 */
record RecallView(
        String courseId,
        String patientId,
        Phase phase,
        Recall.State state,
        LocalDate lastOn,
        LocalDate dueFrom,
        LocalDate dueTo,
        long days,
        @Nullable Drift drift,
        String reason,
        List<Call> calls) {

    static RecallView of(Recall recall, List<Call> calls) {
        return new RecallView(
                recall.course().courseId(),
                recall.course().patientId(),
                recall.course().phase(),
                recall.state(),
                recall.lastOn(),
                recall.dueFrom(),
                recall.dueTo(),
                recall.days(),
                recall.drift(),
                recall.reason(),
                calls.stream()
                        .filter(call -> !call.at()
                                .isBefore(recall.lastOn()
                                        .atStartOfDay(recall.course().zone())
                                        .toInstant()))
                        .toList());
    }
}
