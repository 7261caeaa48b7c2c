package health.daybreak.scheduling.day;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClinicDayTest {

    private final ClinicDay empty = ClinicDay.empty(MONDAY);

    @Test
    void aChairIsClaimedOnceAtATimeAndFreeAgainTheMinuteItEnds() {
        ClinicDay day = claim(empty, "a", 9, 11, "chair-1", "nurse-1", null);

        refused(day, "b", 10, 12, "chair-1", "nurse-2", null);
        assertThat(claim(day, "b", 11, 13, "chair-1", "nurse-2", null).claims()).hasSize(2);
    }

    @Test
    void aNurseWatchesTwoChairsAtAnyInstantAndNotThree() {
        ClinicDay day = claim(empty, "a", 9, 11, "chair-1", "nurse-1", null);
        day = claim(day, "b", 11, 13, "chair-2", "nurse-1", null);
        ClinicDay both = claim(day, "c", 10, 12, "chair-3", "nurse-1", null);

        refused(both, "d", 10, 12, "chair-4", "nurse-1", null);
        assertThat(claim(both, "d", 12, 14, "chair-4", "nurse-1", null).claims())
                .hasSize(4);
    }

    @Test
    void aTherapistStaysWithOnePatientAndIsNobodysNurseMeanwhile() {
        ClinicDay day = claim(empty, "a", 9, 12, "room-a", "nurse-1", "therapist-1");

        refused(day, "b", 10, 13, "room-b", "nurse-2", "therapist-1");
        refused(day, "c", 10, 12, "chair-1", "therapist-1", null);
        ClinicDay nursing = claim(empty, "a", 9, 11, "chair-1", "both-1", null);
        refused(nursing, "b", 10, 13, "room-a", "nurse-2", "both-1");
    }

    @Test
    void theSameClaimTwiceIsOneClaim() {
        ClinicDay day = claim(empty, "a", 9, 11, "chair-1", "nurse-1", null);

        assertThat(claim(day, "a", 9, 11, "chair-1", "nurse-1", null)).isEqualTo(day);
    }

    @Test
    void aReleasedClaimIsGoneForGoodEvenWhenItWasNeverMade() {
        ClinicDay day = empty.release("a").release("a");

        assertThat(day.released()).containsExactly("a");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> claim(day, "a", 9, 11, "chair-1", "nurse-1", null))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("claim-released"));
    }

    @Test
    void aReleasedPlaceIsFreeForOthers() {
        ClinicDay day = claim(empty, "a", 9, 11, "chair-1", "nurse-1", null).release("a");

        assertThat(claim(day, "b", 9, 11, "chair-1", "nurse-1", null).claims()).hasSize(1);
    }

    @Test
    void aSessionsOwnClaimDoesNotStandInItsWayWhileItIsMoved() {
        Claim nine = claimOf("a-1", "session", 9, 11, "chair-1", "nurse-1", null);
        Claim ten = claimOf("a-2", "session", 10, 12, "chair-1", "nurse-1", null);

        assertThat(empty.claim(nine, 2).claim(ten, 2).claims()).hasSize(2);
    }

    @Test
    void claimsThatChangePlacesWithEachOtherAreMadeTogether() {
        Claim one = claimOf("a-1", "session-a", 9, 11, "chair-1", "nurse-1", null);
        Claim other = claimOf("b-1", "session-b", 11, 13, "chair-1", "nurse-1", null);
        ClinicDay day = empty.claim(one, 2).claim(other, 2);
        List<Claim> swapped = List.of(
                claimOf("a-2", "session-a", 11, 13, "chair-1", "nurse-1", null),
                claimOf("b-2", "session-b", 9, 11, "chair-1", "nurse-1", null));

        ClinicDay both = day.rearranged(swapped, Set.of("a-1", "b-1"), 2);

        assertThat(both.claims()).hasSize(4).containsAll(day.claims()).containsAll(swapped);
        assertThat(both.rearranged(swapped, Set.of("a-1", "b-1"), 2)).isEqualTo(both);
        refused(both, "c", 9, 11, "chair-1", "nurse-2", null);
        assertThat(both.release("a-1").release("b-1").claims()).containsExactlyInAnyOrderElementsOf(swapped);
    }

    @Test
    void ofClaimsMadeTogetherNoneIsMadeWhenOneIsInTheWayOfAnotherOrOfSomebodyElse() {
        ClinicDay day = claim(empty, "somebody", 14, 16, "chair-1", "nurse-1", null);
        Claim free = claimOf("a-2", "session-a", 9, 11, "chair-1", "nurse-1", null);
        Claim taken = claimOf("b-2", "session-b", 15, 17, "chair-1", "nurse-2", null);
        Claim clash = claimOf("c-2", "session-c", 10, 12, "chair-1", "nurse-2", null);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> day.rearranged(List.of(free, taken), Set.of(), 2));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> day.rearranged(List.of(free, clash), Set.of(), 2));
        assertThat(day.rearranged(List.of(free), Set.of(), 2).claims()).hasSize(2);
    }

    private static void refused(
            ClinicDay day, String id, int from, int to, String chair, String nurse, @Nullable String therapist) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> claim(day, id, from, to, chair, nurse, therapist))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("slot-taken"));
    }

    private static ClinicDay claim(
            ClinicDay day, String id, int from, int to, String chair, String nurse, @Nullable String therapist) {
        return day.claim(claimOf(id, "session-" + id, from, to, chair, nurse, therapist), 2);
    }

    private static Claim claimOf(
            String id, String session, int from, int to, String chair, String nurse, @Nullable String therapist) {
        Slot slot = new Slot(at(MONDAY, from, 0), at(MONDAY, to, 0), chair, nurse, "prescriber-1", therapist);
        return new Claim(id, session, "course-of-" + session, slot);
    }
}
