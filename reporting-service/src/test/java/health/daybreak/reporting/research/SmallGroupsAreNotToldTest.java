package health.daybreak.reporting.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.research.ResearchCourseEnded;
import health.daybreak.events.research.ResearchCourseStarted;
import health.daybreak.events.research.ResearchScoreRecorded;
import health.daybreak.events.research.ResearchSessionCompleted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallGroupsAreNotToldTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Instant READY = Instant.parse("2026-04-20T00:00:00Z");

    private final ResearchInMemory research = new ResearchInMemory(3);

    @Test
    void nobodyIsToldBeforeAsManyAreAlike() {
        hear(life(1), life(2));
        research.tellAt(READY);
        assertThat(research.told()).isEmpty();

        hear(life(3));
        research.tellAt(READY);

        assertThat(research.told(ResearchCourseStarted.class)).hasSize(3).allSatisfy(started -> {
            assertThat(started.ageBand()).isEqualTo("35-44");
            assertThat(started.administrativeGender()).isEqualTo("female");
            assertThat(started.indication()).isEqualTo("DEPRESSION");
            assertThat(started.route()).isEqualTo("IV");
        });
    }

    @Test
    void whoWaitsIsToldWithTheLeastWithheldThatMakesThemAlike() {
        hear(life(1), life(2).aged("18-24"), life(3).aged("25-34"));
        research.tellAt(READY);
        assertThat(research.told()).isEmpty();

        research.tellAt(READY.plus(Duration.ofDays(ResearchInMemory.PATIENCE_DAYS)));

        assertThat(research.told(ResearchCourseEnded.class)).hasSize(3).allSatisfy(ended -> assertThat(ended.withheld())
                .isEqualTo("AGE"));
        assertThat(research.told(ResearchCourseStarted.class))
                .extracting(ResearchCourseStarted::ageBand)
                .containsOnly("18-44");
        assertThat(research.told(ResearchSessionCompleted.class))
                .allSatisfy(session -> assertThat(session.completedOn()).isNotNull());
    }

    @Test
    void whoseSessionsLieApartLikeNobodyElsesIsToldWithoutDaysAndOnlyAsManyAsOthersHad() {
        hear(
                Life.of("p1", FIRST, 0, 3, 7, 10),
                Life.of("p2", FIRST, 0, 4, 8, 11, 15),
                Life.of("p3", FIRST, 0, 3, 7, 11, 14));

        research.tellAt(READY.plus(Duration.ofDays(3 * ResearchInMemory.PATIENCE_DAYS)));

        assertThat(research.told(ResearchCourseEnded.class)).hasSize(3).allSatisfy(ended -> assertThat(ended.withheld())
                .isEqualTo("DAYS"));
        assertThat(research.told(ResearchSessionCompleted.class))
                .hasSize(12)
                .allSatisfy(session -> assertThat(session.completedOn()).isNull());
        assertThat(research.told(ResearchScoreRecorded.class))
                .extracting(ResearchScoreRecorded::sessionNumber)
                .doesNotContain(5);
    }

    @Test
    void whoIsLikeNobodyIsNeverTold() {
        hear(life(1), life(2));

        research.tellAt(READY.plus(Duration.ofDays(3_000)));

        assertThat(research.told()).isEmpty();
    }

    @Test
    void aCourseIsToldOnceHoweverOftenAnybodyLooksOrItIsHeard() {
        hear(life(1), life(2), life(3));
        research.tellAt(READY);
        int told = research.told().size();

        research.hearAgain(life(1).events(1).getLast());
        research.tellAt(READY);
        research.tellAt(READY.plus(Duration.ofDays(300)));

        assertThat(research.told()).hasSize(told);
    }

    @Test
    void aSecondCourseIsToldOnlyWithThoseWhoWereAlikeBefore() {
        hear(life(1), life(2), life(3));
        research.tellAt(READY);
        research.hear(Life.of("p1", FIRST.plusDays(100), 0, 3).events(2));
        research.hear(Life.of("p2", FIRST.plusDays(100), 0, 3).events(2));
        hear(Life.of("p4", FIRST.plusDays(100), 0, 3));

        research.tellAt(READY.plus(Duration.ofDays(3_000)));

        assertThat(research.told(ResearchCourseStarted.class))
                .extracting(ResearchCourseStarted::courseNumber)
                .containsExactly(1, 1, 1);
    }

    @Test
    void everybodyFrom85OnIsInOneGroupOfAges() {
        assertThat(Ages.ten("75-84")).isEqualTo("75-84");
        assertThat(Ages.ten("85+")).isEqualTo("85+");
        assertThat(Ages.ten("90-99")).isEqualTo("85+");
        assertThat(Ages.wide("90-99")).isEqualTo("65+");
        assertThat(Ages.wide("45-54")).isEqualTo("45-64");
        assertThat(Ages.wide("35-44")).isEqualTo("18-44");
    }

    @Test
    void aKeyThatCanBeGuessedAndAGroupOfOneAreRefused() {
        assertThatThrownBy(() -> new ResearchKey("short\n")).hasMessageContaining("5 characters");
        assertThatThrownBy(() -> new ResearchInMemory(1)).hasMessageContaining("expected at least 2");
    }

    /** All alike but for the day of the calendar on which they began. */
    private static Life life(int number) {
        return Life.of("p" + number, FIRST.plusDays(number), 0, 3, 7);
    }

    private void hear(Life... lives) {
        IntStream.range(0, lives.length).forEach(i -> {
            research.hear(lives[i].events(1));
            research.hear(lives[i].agrees());
        });
    }
}
