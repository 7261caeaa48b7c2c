package health.daybreak.standalone.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 11, 30);
    private static final int VISITS = 20_000;

    @Test
    void isTheSameForTheSameSeed() {
        List<Person> people = people(7);

        assertThat(people(7)).isEqualTo(people);
        assertThat(people(8)).isNotEqualTo(people);
    }

    @Test
    void theFirstPeopleAreTheSameHoweverManyCome() {
        assertThat(Population.of(7, 400, OPENED, 365)).containsAll(Population.of(7, 20, OPENED, 365));
    }

    @Test
    void whatIsAskedFirstChangesNothing() {
        Illness one = people(3).getFirst().illness();
        Illness same = people(3).getFirst().illness();
        int last = one.phq9(6);

        assertThat(IntStream.rangeClosed(0, 6).map(same::phq9).toArray())
                .isEqualTo(IntStream.rangeClosed(0, 6).map(one::phq9).toArray())
                .endsWith(last);
    }

    @Test
    void comesEvenlyOverTheDaysTheEarliestFirst() {
        List<Person> people = people(1);

        assertThat(people).extracting(Person::day).isSorted().allMatch(day -> day >= 0 && day < 365);
        assertThat(people.stream().filter(person -> person.day() < 182).count() / 400.0)
                .isCloseTo(.5, within(.09));
    }

    @Test
    void consistsOfAdultsWithAnAddressOfTheirOwn() {
        List<Person> people = people(1);

        assertThat(people)
                .extracting(Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith("@example.org"));
        assertThat(people).allMatch(person -> person.birthDate().isBefore(OPENED.minusYears(18)));
        assertThat(people)
                .allMatch(person ->
                        person.illness().baseline() >= 10 && person.illness().baseline() <= 27);
    }

    @Test
    void totalsStayOnTheirScales() {
        for (Person person : people(5)) {
            for (int infusions = 0; infusions < 20; infusions++) {
                assertThat(person.illness().phq9(infusions)).isBetween(0, 27);
                assertThat(person.illness().gad7(infusions)).isBetween(0, 21);
                assertThat(person.illness().phq9(infusions + 1, 3)).isBetween(0, 27);
            }
        }
    }

    @Test
    void whoHadRespondedRespondsUntilTheyRelapse() {
        Illness illness = people(5).stream()
                .map(Person::illness)
                .filter(one -> one.responds(one.phq9(5)))
                .findFirst()
                .orElseThrow();
        double relapse = illness.weeksUntilRelapse(6);

        assertThat(illness.responds(illness.phq9(6, relapse * .99))).isTrue();
        assertThat(illness.responds(illness.phq9(6, relapse * 1.01))).isFalse();
    }

    @Test
    void visitsFailAsOftenAsElsewhere() {
        Habits habits = people(2).getFirst().habits();

        assertThat(share(nth -> habits.visit(nth) == Habits.Visit.STAYS_AWAY)).isCloseTo(Habits.NO_SHOWS, within(.007));
        assertThat(share(nth -> habits.visit(nth) == Habits.Visit.CANCELS_LATE))
                .isCloseTo(Habits.LATE_CANCELS, within(.007));
        assertThat(share(nth -> habits.atGate(nth) == Habits.AtGate.PRESSURE))
                .isCloseTo(Habits.PRESSURE_HOLDS, within(.005));
        assertThat(share(nth -> habits.atGate(nth) == Habits.AtGate.NO_RIDE))
                .isCloseTo(Habits.RIDES_MISSING, within(.004));
        assertThat(share(habits::dropsOutAfter)).isCloseTo(Habits.DROP_OUT, within(.004));
    }

    @Test
    void sixInTenLetResearchersHearOfThemAndTheOthersDoNot() {
        long agree = people(1).stream()
                .filter(person -> person.habits().agreesToResearch())
                .count();

        assertThat(agree / 400.0).isCloseTo(Habits.AGREE_TO_RESEARCH, within(.09));
    }

    @Test
    void pressureRisesAsMeasuredButNeverSoFarThatAnAlarmIsRaised() {
        Person person = people(2).getFirst();
        double[] rises =
                IntStream.range(0, VISITS).mapToDouble(person::peakRise).toArray();

        assertThat(DoubleStream.of(rises)).allMatch(rise -> rise >= 0 && rise <= 30);
        assertThat(IntStream.range(0, VISITS)
                        .mapToDouble(person::peakRise)
                        .average()
                        .orElseThrow())
                .isCloseTo(person.hypertensive() ? 20 : 16, within(1.5));
    }

    private static double share(IntPredicate happens) {
        return IntStream.range(0, VISITS).filter(happens).count() / (double) VISITS;
    }

    private static List<Person> people(long seed) {
        return Population.of(seed, 400, OPENED, 365);
    }
}
