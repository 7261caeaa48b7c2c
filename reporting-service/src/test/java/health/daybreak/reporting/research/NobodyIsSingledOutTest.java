package health.daybreak.reporting.research;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.research.ResearchEvent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Tries to find people again in the stream of a whole clinic: with everything known of them that the stream tells of anybody,
 * with the moment at which each participant appeared, and with how the stream is made.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyIsSingledOutTest {

    private static final int K = 11;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final List<Life> people = GeneratedClinic.of(500, 20_261_130);
    private final ResearchInMemory research = new ResearchInMemory(K);
    private final Map<String, Seen> stream = new LinkedHashMap<>();

    /** The clinic lives on, and the service looks every week; the attacker notes when each participant appears. */
    @BeforeAll
    void theClinicLivesAndTheAttackerReadsAlong() {
        people.forEach(person -> {
            research.hear(person.events(1));
            research.hear(person.agrees());
        });
        Instant from = Instant.parse("2025-12-01T00:00:00Z");
        int read = 0;
        for (int week = 0; week < 90; week++) {
            Instant now = from.plus(Duration.ofDays(7L * week));
            research.tellAt(now);
            List<ResearchEvent> told = research.told();
            told.subList(read, told.size()).stream()
                    .collect(Collectors.groupingBy(ResearchEvent::pseudonym))
                    .forEach((pseudonym, events) -> stream.put(pseudonym, Seen.of(events, now)));
            read = told.size();
        }
    }

    private List<Life> told() {
        return people.stream()
                .filter(person -> research.isTold(person.patientId()))
                .toList();
    }

    private Seen truth(Life person) {
        return Objects.requireNonNull(
                stream.get(research.toldOf(person.patientId()).pseudonym()));
    }

    @Test
    void theStreamIsWorthReading() {
        long withDays =
                stream.values().stream().filter(seen -> !seen.days().isEmpty()).count();

        assertThat(stream).hasSizeGreaterThan(people.size() * 9 / 10);
        assertThat(withDays).isGreaterThan(people.size() / 4);
    }

    @Test
    void ofNobodyWhoIsToldAreThereFewerThanKWhoMightBeThem() {
        for (Life person : told()) {
            List<Seen> suspects =
                    stream.values().stream().filter(seen -> seen.maybe(person)).toList();

            assertThat(suspects).as(person.patientId()).contains(truth(person)).hasSizeGreaterThanOrEqualTo(K);
        }
    }

    @Test
    void whoEvenKnowsWhoWasToldTogetherSeesNoDifferenceBetweenThem() {
        Map<String, List<Seen>> groups = told().stream()
                .collect(Collectors.groupingBy(
                        person -> research.toldOf(person.patientId()).group(),
                        Collectors.mapping(this::truth, Collectors.toList())));

        assertThat(groups).hasSizeGreaterThan(5);
        assertThat(groups.values()).allSatisfy(members -> {
            assertThat(members).hasSizeGreaterThanOrEqualTo(K);
            assertThat(members)
                    .extracting(Seen::alike)
                    .containsOnly(members.getFirst().alike());
        });
    }

    @Test
    void whoGuessesByHowMuchDaysWereMovedIsRightNoOftenerThanOneInK() {
        List<Life> dated = told().stream()
                .filter(person -> !truth(person).days().isEmpty())
                .toList();

        double chance = dated.stream()
                .mapToDouble(person -> {
                    List<Long> shifts = stream.values().stream()
                            .filter(seen -> !seen.days().isEmpty() && seen.maybe(person))
                            .map(seen -> seen.shift(person))
                            .toList();
                    long right = truth(person).shift(person);
                    return (double) shifts.stream()
                                    .filter(shift -> shift == right)
                                    .count()
                            / shifts.size();
                })
                .average()
                .orElseThrow();

        assertThat(chance).isLessThanOrEqualTo(1.0 / K);
    }

    /** Nobody comes on a Sunday, so the stream alone says something of weekdays; of which week it was it says nothing. */
    @Test
    void fromWeekdaysAloneFiftyTwoShiftsOfAYearStayPossible() {
        assertThat(stream.values()).filteredOn(seen -> !seen.days().isEmpty()).allSatisfy(seen -> assertThat(
                        LongStream.rangeClosed(1, 366).filter(shift -> onWorkingDays(seen.days(), shift)))
                .hasSizeGreaterThanOrEqualTo(52));
    }

    private static boolean onWorkingDays(List<LocalDate> days, long shift) {
        return days.stream()
                .noneMatch(day -> WEEKEND.contains(day.minusDays(shift).getDayOfWeek()));
    }

    /** The attack is no straw man: names taken away and days moved, but nobody grouped, it finds most people. */
    @Test
    void theSameAttackFindsMostPeopleWhereDaysAreMovedButNobodyIsGrouped() {
        Map<String, Seen> ungrouped = new HashMap<>();
        people.forEach(person -> ungrouped.put(person.patientId(), movedOnly(person)));

        long found = people.stream()
                .filter(person -> ungrouped.values().stream()
                                .filter(seen -> seen.maybe(person) && couldBeMovedBy(seen.shift(person)))
                                .count()
                        < K)
                .count();

        assertThat(found).isGreaterThan(people.size() / 2);
    }

    private static Seen movedOnly(Life person) {
        long back = ResearchInMemory.KEY.daysBack(person.patientId(), 0);
        List<LocalDate> days = new ArrayList<>();
        person.days().forEach(day -> days.add(day.minusDays(back)));
        BigDecimal dose = person.dose();
        return new Seen(
                person.patientId(),
                Instant.MAX,
                person.ageBand(),
                person.gender(),
                person.indication(),
                person.route(),
                dose,
                Withheld.NOTHING,
                days.size(),
                days);
    }

    private static boolean couldBeMovedBy(long shift) {
        return shift <= -1 && shift >= -366;
    }

    @Test
    void theKeyAloneSaysWhoIsWho() {
        ResearchKey other = new ResearchKey("another key for tests, just as long as it");
        Set<String> withOther = people.stream()
                .map(person -> other.pseudonym(person.patientId(), 0))
                .collect(Collectors.toSet());

        assertThat(stream.keySet()).doesNotContainAnyElementsOf(withOther);
        assertThat(IntStream.range(0, 366)
                        .mapToObj(i -> ResearchInMemory.KEY.daysBack("patient-" + i, 0))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .allSatisfy((days, times) -> assertThat(days).isBetween(1, 366))
                .hasSizeGreaterThan(200);
    }
}
