package health.daybreak.reporting.research;

import health.daybreak.events.research.ResearchCourseEnded;
import health.daybreak.events.research.ResearchCourseStarted;
import health.daybreak.events.research.ResearchEvent;
import health.daybreak.events.research.ResearchSessionCompleted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One participant as an attacker sees them who reads the stream from its first day, knows how it is made, and wants to find
 * people again whose true days, age, treatment and gender are known.
 *
 * @param appeared when the first event of the participant was on the topic
 * @param days empty when they are withheld
 */
record Seen(
        String pseudonym,
        Instant appeared,
        @Nullable String ageBand,
        @Nullable String gender,
        @Nullable String indication,
        @Nullable String route,
        @Nullable BigDecimal dose,
        Withheld withheld,
        int sessions,
        List<LocalDate> days) {

    static Seen of(List<ResearchEvent> events, Instant appeared) {
        ResearchCourseStarted started = (ResearchCourseStarted) events.getFirst();
        ResearchCourseEnded ended = (ResearchCourseEnded) events.getLast();
        List<ResearchSessionCompleted> sessions = events.stream()
                .filter(ResearchSessionCompleted.class::isInstance)
                .map(ResearchSessionCompleted.class::cast)
                .toList();
        return new Seen(
                started.pseudonym(),
                appeared,
                started.ageBand(),
                started.administrativeGender(),
                started.indication(),
                started.route(),
                started.doseMilligramsPerKilogram(),
                Withheld.valueOf(ended.withheld()),
                sessions.size(),
                sessions.stream()
                        .map(ResearchSessionCompleted::completedOn)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Whether nothing that the attacker knows of this person speaks against its being this participant. */
    boolean maybe(Life person) {
        Instant earliest = person.end()
                .plus(Duration.ofDays(ResearchInMemory.SETTLE_DAYS))
                .plus(Duration.ofDays((long) ResearchInMemory.PATIENCE_DAYS * withheld.ordinal()));
        return !appeared.isBefore(earliest)
                && (ageBand == null
                        || Set.of(person.ageBand(), Ages.wide(person.ageBand())).contains(ageBand))
                && (gender == null || gender.equals(person.gender()))
                && (indication == null || indication.equals(person.indication()))
                && (route == null || route.equals(person.route()))
                && (dose == null || (person.dose() != null && dose.compareTo(person.dose()) == 0))
                && (days.isEmpty()
                        ? sessions <= person.days().size()
                        : apart(days).equals(apart(person.days())));
    }

    /** By how many days the days of this person would have been moved, if it were this participant. */
    long shift(Life person) {
        return ChronoUnit.DAYS.between(person.days().getFirst(), days.getFirst());
    }

    /** All that is seen but for who it is and by how much days were moved. */
    List<Object> alike() {
        return List.of(
                appeared,
                String.valueOf(ageBand),
                String.valueOf(gender),
                String.valueOf(indication),
                String.valueOf(route),
                String.valueOf(dose),
                withheld,
                sessions,
                apart(days));
    }

    static List<Long> apart(List<LocalDate> days) {
        return days.stream()
                .map(day -> ChronoUnit.DAYS.between(days.getFirst(), day))
                .toList();
    }
}
