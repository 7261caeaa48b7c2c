package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.candidate.TestsAnsweredFor;
import health.daybreak.scheduling.course.NewCourse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The course to start: with the slots chosen, or at the best series from a day on.
 *
 * @param slots one for each session; leave out to take the best series there is
 * @param conversations with slots: the conversations that belong to them, where the protocol has any
 * @param from with no slots: the first local date to try; today when left out
 * @param wishes with no slots: when the patient would like to come
 * @param testsAnsweredFor tests that are not done, for which the prescriber answers; leave out for none
 * @param skills what its people must be able to do besides what the protocol asks, by the names of the clinic's list
 */
record StartCourseRequest(
        @NotBlank @Size(max = 100) String patientId,
        @NotBlank @Size(max = 100) String protocolId,
        @Nullable @Size(max = 20) List<@NotNull @Valid SlotRequest> slots,
        @Nullable @Size(max = 40) List<@NotNull @Valid ConversationRequest> conversations,
        @Nullable LocalDate from,
        @Nullable WishesRequest wishes,
        @Nullable @Valid AnswerForTests testsAnsweredFor,
        @Nullable @Size(max = 20) Set<@NotBlank @Size(max = 80) String> skills) {

    /**
     * @param tests exactly those that are missing, by intake's names
     * @param reason why the course starts all the same
     */
    record AnswerForTests(
            @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 100) String> tests,
            @NotBlank @Size(max = 500) String reason) {

        TestsAnsweredFor answered() {
            return new TestsAnsweredFor(tests, reason.strip());
        }
    }

    NewCourse toNewCourse() {
        return new NewCourse(
                patientId,
                protocolId,
                Objects.requireNonNullElse(slots, List.<SlotRequest>of()).stream()
                        .map(SlotRequest::toWish)
                        .toList(),
                ConversationRequest.wishes(conversations),
                from,
                WishesRequest.wishes(wishes),
                testsAnsweredFor == null ? null : testsAnsweredFor.answered(),
                Objects.requireNonNullElse(skills, Set.<String>of()));
    }
}
