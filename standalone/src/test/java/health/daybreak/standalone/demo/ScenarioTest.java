package health.daybreak.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @ParameterizedTest
    @EnumSource(Scenario.Stage.class)
    void hasSomebodyAtEveryStage(Scenario.Stage stage) {
        assertThat(Scenario.load().people())
                .extracting(Scenario.Person::reaches)
                .contains(stage);
    }

    @Test
    void leavesEnoughDaysFromTheInquiryToTheFirstSession() {
        assertThat(Scenario.load().people())
                .filteredOn(person -> person.reaches() == Scenario.Stage.COURSE)
                .allSatisfy(person -> assertThat(person.inquiredDaysAgo()).isGreaterThan(person.startsDaysAgo() + 3));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "17, 1", "24, 0", "25, 1"})
    void answersAddUpToTheTotal(int total, int risk) {
        List<Integer> answers = Answers.phq9(total, risk == 1);

        assertThat(answers).hasSize(9).allMatch(answer -> answer >= 0 && answer <= 3);
        assertThat(answers.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
        assertThat(answers.getLast()).isEqualTo(risk);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 24, 25, 27})
    void aTotalOfAYearsPatientAsksAboutSelfHarmOnlyWhenTheOtherItemsAreFull(int total) {
        List<Integer> answers = Answers.phq9(total);

        assertThat(answers).hasSize(9).allMatch(answer -> answer >= 0 && answer <= 3);
        assertThat(answers.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
        assertThat(answers.getLast()).isEqualTo(Math.max(0, total - 24));
    }

    @Test
    void aClinicForMorePatientsHasMoreChairsAndPeopleAndTheFirstOnesStay() {
        Scenario scenario = Scenario.load();
        Scenario grown = scenario.grownFor(400, 12);

        assertThat(scenario.grownFor(20, 12)).isEqualTo(scenario);
        assertThat(grown.staff()).startsWith(scenario.staff().toArray(Scenario.Member[]::new));
        assertThat(grown.staff()).extracting(Scenario.Member::staffId).doesNotHaveDuplicates();
        assertThat(grown.clinic().chairs())
                .hasSizeGreaterThan(scenario.clinic().chairs().size());
        assertThat(grown.clinic().chairs())
                .extracting(chair -> chair.get("chairId").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoPatientsOfAYearShareATelephone() {
        assertThat(IntStream.range(0, 900).mapToObj(PatientPath::mobile)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, MONDAY, THURSDAY",
        "2026-11-25, WEDNESDAY, MONDAY",
        "2026-11-26, THURSDAY, MONDAY",
        "2026-11-27, FRIDAY, MONDAY"
    })
    void hasSessionsOnTheDayOnWhichTheDemoOpens(LocalDate today, DayOfWeek first, DayOfWeek second) {
        var calendar = new DemoCalendar(ZonedDateTime.of(today.atTime(10, 40), NEW_YORK), WEEKDAYS);

        assertThat(calendar.sessionDays()).containsExactly(first, second);
    }
}
