package health.daybreak.scheduling.day;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.protocol.VisitNeeds;
import health.daybreak.scheduling.protocol.VisitPhase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is claimed on a day is held phase by phase: the ratio of each slice of time, the therapist, the cleaning. */
class PhasesOfAVisitTest {

    /** A nurse alone with the patient for half an hour, then as many as the clinic allows for an hour; then cleaning. */
    private static final VisitNeeds STARTED_BY_HAND = new VisitNeeds(
            List.of(
                    new VisitPhase("start", 30, true, 1, true, false),
                    new VisitPhase("rest", 60, true, null, true, false)),
            15);

    private static final VisitNeeds CONVERSATION =
            new VisitNeeds(List.of(new VisitPhase("talk", 60, false, null, false, true)), 0);

    private final ClinicDay empty = ClinicDay.empty(MONDAY);

    @Test
    void aNurseStartsOneAfterTheOtherAndWatchesTwoMeanwhile() {
        ClinicDay day = empty.claim(started("a", "chair-1", at(MONDAY, 9, 0)), 2);

        refused(day, started("b", "chair-2", at(MONDAY, 9, 15)));
        refused(day, started("b", "chair-2", at(MONDAY, 9, 30)));
        assertThat(day.claim(started("b", "chair-2", at(MONDAY, 10, 30)), 2).claims())
                .hasSize(2);
        assertThat(day.claim(started("b", "chair-2", at(MONDAY, 7, 30)), 2).claims())
                .hasSize(2);
    }

    @Test
    void aChairIsTakenUntilItIsCleanAgain() {
        ClinicDay day = empty.claim(started("a", "chair-1", at(MONDAY, 9, 0)), 2);
        Claim other = claim("b", "chair-1", "nurse-2", null, at(MONDAY, 10, 30), 90, STARTED_BY_HAND);

        refused(day, other);
        assertThat(day.claim(claim("b", "chair-1", "nurse-2", null, at(MONDAY, 10, 45), 90, STARTED_BY_HAND), 2)
                        .claims())
                .hasSize(2);
    }

    @Test
    void aConversationTakesItsTherapistAndNoNurse() {
        ClinicDay day = empty.claim(claim("a", "room-a", null, "therapist-1", at(MONDAY, 9, 0), 60, CONVERSATION), 2);

        refused(day, claim("b", "room-b", null, "therapist-1", at(MONDAY, 9, 45), 60, CONVERSATION));
        assertThat(day.claim(claim("b", "room-b", null, "therapist-1", at(MONDAY, 10, 0), 60, CONVERSATION), 2)
                        .claims())
                .hasSize(2);
    }

    private static Claim started(String id, String chair, Instant from) {
        return claim(id, chair, "nurse-1", null, from, 90, STARTED_BY_HAND);
    }

    private static Claim claim(
            String id,
            String chair,
            @Nullable String nurse,
            @Nullable String therapist,
            Instant from,
            int minutes,
            VisitNeeds needs) {
        Slot slot = new Slot(from, from.plusSeconds(60L * minutes), chair, nurse, null, therapist);
        return new Claim(id, "session-" + id, "course-" + id, slot, needs);
    }

    private static void refused(ClinicDay day, Claim claim) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> day.claim(claim, 2))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("slot-taken"));
    }
}
