package health.daybreak.scheduling.course;

import health.daybreak.scheduling.candidate.TestsAnsweredFor;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The course that a prescriber wants to start.
 *
 * @param slots one for each session; empty to take the best series there is
 * @param conversations with slots: those that belong to them
 * @param from with no slots: the first local date to try, or null for today
 * @param wishes with no slots: when the patient would like to come
 * @param answeredFor tests that are not done, for which the prescriber answers; null for none
 * @param skills what its people must be able to do besides what the protocol asks, by the names of the clinic's list
 */
public record NewCourse(
        String patientId,
        String protocolId,
        List<SlotWish> slots,
        List<VisitWish> conversations,
        @Nullable LocalDate from,
        Wishes wishes,
        @Nullable TestsAnsweredFor answeredFor,
        Set<String> skills) {

    public NewCourse {
        skills = Set.copyOf(skills);
        slots = List.copyOf(slots);
        conversations = List.copyOf(conversations);
    }

    /** A course for which roles are enough. */
    public NewCourse(
            String patientId,
            String protocolId,
            List<SlotWish> slots,
            List<VisitWish> conversations,
            @Nullable LocalDate from,
            Wishes wishes,
            @Nullable TestsAnsweredFor answeredFor) {
        this(patientId, protocolId, slots, conversations, from, wishes, answeredFor, Set.of());
    }

    /** A course for which no conversations are chosen: there are none, or the best are taken with the best series. */
    public NewCourse(
            String patientId,
            String protocolId,
            List<SlotWish> slots,
            @Nullable LocalDate from,
            Wishes wishes,
            @Nullable TestsAnsweredFor answeredFor) {
        this(patientId, protocolId, slots, List.of(), from, wishes, answeredFor);
    }
}
