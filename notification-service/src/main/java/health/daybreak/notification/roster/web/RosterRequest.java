package health.daybreak.notification.roster.web;

import health.daybreak.notification.roster.OnCallHours;
import health.daybreak.notification.roster.OnCallPerson;
import health.daybreak.notification.roster.Roster;
import health.daybreak.notification.roster.Substitution;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole roster as a manager wants it.
 *
 * @param zone of the clinic; all hours are meant in it
 * @param chain in the order in which people are called
 * @param coversAll whether hours that nobody covers are refused; without it they are kept, shown, and everybody is paged
 */
record RosterRequest(
        @NotNull ZoneId zone,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull Person> chain,
        @NotNull @Size(max = 10) List<@Valid @NotNull Person> managers,
        @NotNull @Size(max = 200) List<@Valid @NotNull Hours> weekly,
        @NotNull @Size(max = 200) List<@Valid @NotNull Instead> substitutions,
        boolean coversAll) {

    /** @param phone with its country code */
    record Person(
            @NotBlank @Size(max = 100) String staffId,
            @NotBlank @Size(max = 40) String phone,
            @Nullable @Email @Size(max = 200) String email) {}

    /** Hours of every week; {@code until} may lie on a later day. */
    record Hours(
            @NotBlank @Size(max = 100) String staffId,
            @NotNull DayOfWeek fromDay,
            @NotNull LocalTime from,
            @NotNull DayOfWeek untilDay,
            @NotNull LocalTime until) {}

    /** For once, by the clock on the clinic's wall. */
    record Instead(
            @NotBlank @Size(max = 100) String staffId,
            @NotNull LocalDateTime from,
            @NotNull LocalDateTime until) {}

    Roster roster() {
        return new Roster(
                zone,
                chain.stream().map(RosterRequest::person).toList(),
                managers.stream().map(RosterRequest::person).toList(),
                weekly.stream()
                        .map(hours -> new OnCallHours(
                                hours.staffId(),
                                hours.fromDay(),
                                hours.from().truncatedTo(ChronoUnit.MINUTES),
                                hours.untilDay(),
                                hours.until().truncatedTo(ChronoUnit.MINUTES)))
                        .toList(),
                substitutions.stream()
                        .map(instead -> new Substitution(instead.staffId(), instead.from(), instead.until()))
                        .toList(),
                coversAll);
    }

    private static OnCallPerson person(Person person) {
        String email = person.email();
        return new OnCallPerson(
                person.staffId(), person.phone(), email == null || email.isBlank() ? null : email.strip());
    }
}
