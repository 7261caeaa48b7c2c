package health.daybreak.treatment.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.sessions.AdverseEventRecorded;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdverseEventTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Duration WITHIN = Duration.ofDays(15);

    @ParameterizedTest(name = "grade {0}, outcome {1}, serious {2}: accepted {3}")
    @CsvSource({
        "3, RECOVERED, , true",
        "4, RECOVERED, , false",
        "4, RECOVERED, LIFE_THREATENING, true",
        "5, FATAL, DEATH, true",
        "5, RECOVERED, DEATH, false",
        "5, FATAL, HOSPITALISATION, false",
        "3, FATAL, DEATH, false",
        "3, RECOVERED, DEATH, false",
        "1, RECOVERED, OTHER_IMPORTANT, true"
    })
    void gradeOutcomeAndSeriousnessDoNotContradictEachOther(
            int grade, Outcome outcome, @Nullable Seriousness serious, boolean accepted) {
        Assessment assessment = assessed(grade, outcome, serious, NOW);

        if (accepted) {
            assertThat(event(assessment).latest()).isEqualTo(assessment);
        } else {
            assertThatThrownBy(() -> event(assessment)).hasMessageMatching("(?s).+\\.");
        }
    }

    @Test
    void theClockRunsFromWhenTheEventWasFirstKnownToBeSeriousAndStopsWhenItWasTold() {
        AdverseEvent mild = event(assessed(2, Outcome.RECOVERING, null, NOW));
        assertThat(mild.tellBy(WITHIN)).isNull();

        AdverseEvent serious =
                mild.assessed(assessed(3, Outcome.RECOVERING, Seriousness.HOSPITALISATION, NOW.plusSeconds(3600)));
        assertThat(serious.tellBy(WITHIN)).isEqualTo(NOW.plusSeconds(3600).plus(WITHIN));

        AdverseEvent milderAgain = serious.assessed(assessed(3, Outcome.RECOVERED, null, NOW.plusSeconds(7200)));
        assertThat(milderAgain.tellBy(WITHIN)).isEqualTo(NOW.plusSeconds(3600).plus(WITHIN));

        AdverseEvent told = serious.told(new AdverseEvent.Told("FDA MedWatch", "12-345", "staff-prescriber", NOW));
        assertThat(told.tellBy(WITHIN)).isNull();
    }

    @Test
    void onlyASeriousEventIsToldOutside() {
        AdverseEvent mild = event(assessed(2, Outcome.RECOVERED, null, NOW));

        assertThatThrownBy(() -> mild.told(new AdverseEvent.Told("FDA MedWatch", null, "staff-nurse", NOW)))
                .hasMessageContaining("Only a serious event");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void anEventIsClosedWhenItsEndIsKnownAndNothingIsOwed(Outcome outcome) {
        boolean known =
                outcome == Outcome.RECOVERED || outcome == Outcome.RECOVERED_WITH_SEQUELAE || outcome == Outcome.FATAL;
        boolean fatal = outcome == Outcome.FATAL;
        AdverseEvent event = event(assessed(fatal ? 5 : 3, outcome, fatal ? Seriousness.DEATH : null, NOW));

        assertThat(event.closed()).isEqualTo(known && !fatal);
        if (fatal) {
            assertThat(event.told(new AdverseEvent.Told("FDA MedWatch", null, "staff-nurse", NOW))
                            .closed())
                    .isTrue();
        }
    }

    @Test
    void whatIsNotOnTheListIsSaidInWordsAndTheWordsGoWithThePerson() {
        assertThatThrownBy(() -> AdverseEvent.reported(
                        "event-1",
                        "patient-1",
                        "course-1",
                        "session-1",
                        Term.OTHER,
                        NOW,
                        assessed(1, Outcome.RECOVERED, null, NOW)))
                .hasMessageContaining("write a note");
        Assessment worded = new Assessment(
                1, Set.of(), Causality.POSSIBLE, ActionTaken.NONE, Outcome.RECOVERED, "Hiccups", "staff-nurse", NOW);
        AdverseEvent other =
                AdverseEvent.reported("event-1", "patient-1", "course-1", "session-1", Term.OTHER, NOW, worded);
        assertThat(other.withoutWords("(erased)").latest().note()).isEqualTo("(erased)");
    }

    @Test
    void othersHearTheCodesOfWhatIsMadeOfItNowUnderARevisionThatGrows() {
        AdverseEvent reported = event(assessed(3, Outcome.RECOVERING, Seriousness.HOSPITALISATION, NOW));
        AdverseEvent assessed = reported.assessed(assessed(2, Outcome.RECOVERED, null, NOW.plusSeconds(3600)));
        AdverseEvent told = assessed.told(
                new AdverseEvent.Told("FDA MedWatch", "12-345", "staff-prescriber", NOW.plusSeconds(7200)));

        assertThat(said(reported))
                .isEqualTo(new AdverseEventRecorded(
                        "event-1",
                        "session-1",
                        "course-1",
                        "patient-1",
                        1,
                        "NAUSEA",
                        3,
                        true,
                        "POSSIBLE",
                        "NONE",
                        "RECOVERING",
                        false,
                        NOW.minusSeconds(60),
                        NOW));
        assertThat(said(assessed)).satisfies(said -> {
            assertThat(said.revision()).isEqualTo(2);
            assertThat(said.grade()).isEqualTo(2);
            assertThat(said.serious()).isFalse();
            assertThat(said.recordedAt()).isEqualTo(NOW.plusSeconds(3600));
        });
        assertThat(said(told)).satisfies(said -> {
            assertThat(said.revision()).isEqualTo(3);
            assertThat(said.toldOutside()).isTrue();
            assertThat(said.recordedAt()).isEqualTo(NOW.plusSeconds(7200));
        });
    }

    @Test
    void whatOthersHearOfIsTheSameAfterThePersonWasErased() {
        AdverseEvent event = event(new Assessment(
                1, Set.of(), Causality.POSSIBLE, ActionTaken.NONE, Outcome.RECOVERED, "Hiccups", "staff-nurse", NOW));

        assertThat(said(event.withoutWords("(erased)"))).isEqualTo(said(event));
        assertThat(said(event).toString()).doesNotContain("Hiccups");
    }

    @Test
    void whomItWasToldGoesWithThePersonAndThatItWasToldStays() {
        AdverseEvent told = event(assessed(3, Outcome.RECOVERED, Seriousness.HOSPITALISATION, NOW))
                .told(new AdverseEvent.Told("Dr Brown of Elm Street", "12-345", "staff-prescriber", NOW));

        AdverseEvent erased = told.withoutWords("(erased)");

        assertThat(erased.told()).containsExactly(new AdverseEvent.Told("(erased)", null, "staff-prescriber", NOW));
        assertThat(erased.closed()).isTrue();
        assertThat(said(erased)).isEqualTo(said(told));
    }

    @Test
    void nothingBeginsAfterItWasReported() {
        Assessment now = assessed(1, Outcome.RECOVERED, null, NOW);

        assertThatThrownBy(() -> AdverseEvent.reported(
                        "event-1", "patient-1", "course-1", "session-1", Term.NAUSEA, NOW.plusSeconds(1), now))
                .hasMessageContaining("cannot begin after");
    }

    private static AdverseEventRecorded said(AdverseEvent event) {
        return (AdverseEventRecorded) event.recorded().events().getFirst();
    }

    private static AdverseEvent event(Assessment assessment) {
        return AdverseEvent.reported(
                "event-1", "patient-1", "course-1", "session-1", Term.NAUSEA, NOW.minusSeconds(60), assessment);
    }

    private static Assessment assessed(int grade, Outcome outcome, @Nullable Seriousness serious, Instant at) {
        return new Assessment(
                grade,
                serious == null ? Set.of() : Set.of(serious),
                Causality.POSSIBLE,
                ActionTaken.NONE,
                outcome,
                null,
                "staff-nurse",
                at);
    }
}
