package health.daybreak.reporting.research;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.research.ParticipantRemoved;
import health.daybreak.events.research.ResearchCourseStarted;
import health.daybreak.events.research.ResearchEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentIsHeededAtOnceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Life ANNA = Life.of("anna", FIRST, 0, 3, 7);
    private static final Life BERT = Life.of("bert", FIRST.plusDays(20), 0, 3, 7);
    private static final Life CARL = Life.of("carl", FIRST.plusDays(40), 0, 3, 7);
    private static final Instant READY = Instant.parse("2026-06-01T00:00:00Z");

    private final ResearchInMemory research = new ResearchInMemory(2);

    @Test
    void whoDoesNotAgreeIsNotTold() {
        hear(ANNA, BERT);
        research.hear(CARL.events(1));

        research.tellAt(READY);

        assertThat(research.isTold("anna")).isTrue();
        assertThat(research.isTold("carl")).isFalse();
        assertThat(research.told(ResearchCourseStarted.class)).hasSize(2);
    }

    @Test
    void whatIsTakenBackBetweenTwoCoursesIsFollowedByItsRemovalAndByNothingElse() {
        hear(ANNA, BERT);
        research.tellAt(READY);
        String pseudonym = research.toldOf("anna").pseudonym();

        research.hear(ANNA.takesItBack(READY));
        Life again = Life.of("anna", LocalDate.of(2026, 6, 1), 0, 3, 7);
        research.hear(again.events(2));
        research.hear(Life.of("bert", LocalDate.of(2026, 6, 8), 0, 3, 7).events(2));
        research.tellAt(READY.plus(Duration.ofDays(400)));

        List<ResearchEvent> ofAnna = research.told().stream()
                .filter(event -> event.pseudonym().equals(pseudonym))
                .toList();
        assertThat(ofAnna).last().isEqualTo(new ParticipantRemoved(pseudonym));
        assertThat(research.told(ParticipantRemoved.class)).hasSize(1);
        assertThat(research.told(ResearchCourseStarted.class)).hasSize(2);
    }

    @Test
    void whoTakesItBackAfterTheGroupWasFormedIsNotToldWithIt() {
        hear(ANNA, BERT, CARL);
        research.formGroupsAt(READY);
        research.hear(BERT.takesItBack(READY));

        research.tellAt(READY.plusSeconds(1));

        assertThat(research.isTold("bert")).isFalse();
        assertThat(research.told(ResearchCourseStarted.class)).hasSize(2);
        assertThat(research.told(ParticipantRemoved.class)).isEmpty();
    }

    @Test
    void aGroupThatBecomesTooSmallBeforeItIsToldIsNotTold() {
        hear(ANNA, BERT);
        research.formGroupsAt(READY);
        research.hear(BERT.takesItBack(READY));

        research.tellAt(READY.plusSeconds(1));

        assertThat(research.told()).isEmpty();
        hear(CARL);
        research.tellAt(READY.plusSeconds(2));
        assertThat(research.isTold("anna")).isTrue();
        assertThat(research.isTold("carl")).isTrue();
    }

    @Test
    void aConsentThatIsHeardAfterItWasTakenBackDoesNotCount() {
        hear(ANNA);
        research.hear(BERT.events(1));
        research.hear(BERT.takesItBack(READY.minusSeconds(60)), BERT.agrees());

        research.tellAt(READY);

        assertThat(research.told()).isEmpty();
    }

    @Test
    void whoIsErasedIsRemovedAndNothingIsKeptOfThem() {
        hear(ANNA, BERT);
        research.tellAt(READY);
        String pseudonym = research.toldOf("anna").pseudonym();
        PatientErased erased = new PatientErased("anna", "PATIENT_ASKED", "staff-manager", READY);

        research.hear(erased);
        research.hearAgain(erased);
        research.hear(Life.of("anna", LocalDate.of(2026, 6, 1), 0, 3, 7).events(2));

        assertThat(research.told(ParticipantRemoved.class)).containsExactly(new ParticipantRemoved(pseudonym));
        Participant kept = research.participant("anna");
        assertThat(kept.gone()).isTrue();
        assertThat(kept.courses()).isEmpty();
        assertThat(kept.visits()).isEmpty();
        assertThat(kept.answers()).isEmpty();
        assertThat(kept.told()).isNull();
    }

    @Test
    void aRecordThatEndedInAnotherIsRemovedSoThatNobodyCountsTwice() {
        hear(ANNA, BERT);
        research.tellAt(READY);

        research.hear(new PatientMerged("merge-1", "anna", "carl", READY));

        assertThat(research.told(ParticipantRemoved.class)).hasSize(1);
    }

    @Test
    void whoAgreesAnewIsSomebodyNew() {
        hear(ANNA, BERT, CARL);
        research.tellAt(READY);
        String before = research.toldOf("anna").pseudonym();
        research.hear(ANNA.takesItBack(READY), CARL.takesItBack(READY));

        research.hear(ANNA.agrees(2), CARL.agrees(2));
        research.tellAt(READY.plus(Duration.ofDays(400)));

        assertThat(research.toldOf("anna").pseudonym()).isNotEqualTo(before);
        assertThat(research.told().stream().filter(event -> event.pseudonym().equals(before)))
                .last()
                .isEqualTo(new ParticipantRemoved(before));
    }

    @Test
    void aSignatureThatRanOutOrMustBeRenewedTellsNothingMoreButRemovesNothing() {
        hear(ANNA, BERT, CARL);
        research.hear(new ConsentRenewalNeeded(
                "anna",
                "RESEARCH",
                "consent-1-of-anna",
                "TEXT_CHANGED",
                READY.minusSeconds(60),
                READY.minusSeconds(90)));

        research.tellAt(READY);

        assertThat(research.isTold("anna")).isFalse();
        assertThat(research.isTold("bert")).isTrue();
        research.tellAt(READY.plus(Duration.ofDays(4000)));
        assertThat(research.told(ParticipantRemoved.class)).isEmpty();
    }

    private void hear(Life... lives) {
        for (Life life : lives) {
            research.hear(life.events(1));
            research.hear(life.agrees());
        }
    }
}
