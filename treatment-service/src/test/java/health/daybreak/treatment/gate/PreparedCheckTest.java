package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.GateFixture.NOW;
import static health.daybreak.treatment.gate.GateFixture.goodPatient;
import static health.daybreak.treatment.gate.GateFixture.kap;
import static health.daybreak.treatment.gate.GateFixture.nurse;
import static health.daybreak.treatment.gate.GateFixture.prescriber;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.Preparation;
import health.daybreak.treatment.facts.Preparation.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No dose without the preparation that the course's protocol wants, unless a prescriber answers for it. */
class PreparedCheckTest {

    private static final Instant LAST_WEEK = NOW.minus(Duration.ofDays(7));

    private final PreparedCheck check = new PreparedCheck();

    @ParameterizedTest(name = "the start of the course says {0}, the preparation is {1}: {2}, overridable by {3}")
    @CsvSource({
        "true, HELD, GO, NOBODY",
        "true, BOOKED, HOLD, PRESCRIBER",
        "true, CANCELLED, HOLD, PRESCRIBER",
        "true, , HOLD, PRESCRIBER",
        "false, , GO, NOBODY",
        ", , HOLD, PRESCRIBER",
        ", BOOKED, HOLD, PRESCRIBER",
        ", HELD, GO, NOBODY"
    })
    void holdsWhatTheProtocolWantsAndNobodyMarkedAsHeld(
            @Nullable Boolean needed, @Nullable State state, Verdict verdict, Authority authority) {
        List<Preparation> known = state == null ? List.of() : List.of(preparation("c1", LAST_WEEK, state));

        assertThat(look(needed, known))
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(verdict, authority);
    }

    @Test
    void aCourseOfWhichNothingHasArrivedIsNotTakenForOneThatWantsNone() {
        assertThat(check.look(kap(new GateFacts(goodPatient(Route.KAP), null, nurse(), prescriber(), nurse()))))
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(Verdict.HOLD, Authority.NOBODY);
    }

    @Test
    void aCourseFromBeforePreparationsWereToldIsHeldAsNotKnownAndOneThatNeverWantsAnyIsNot() {
        assertThat(look(null, List.of()).why()).contains("is not known here");
        assertThat(look(Route.IV, null, List.of()).verdict()).isEqualTo(Verdict.GO);
    }

    @Test
    void itSaysWhichOneItWaitsForOnTheClinicsClock() {
        Preparation dropped = preparation("c1", NOW.plus(Duration.ofDays(2)), State.CANCELLED);
        Preparation booked = preparation("c6", LAST_WEEK, State.BOOKED);

        assertThat(look(true, List.of(dropped, booked)).why())
                .isEqualTo("The preparation of 17 Nov 2026, 10:00 is not marked as held");
        assertThat(look(true, List.of(dropped)).why()).isEqualTo("The preparation was cancelled, and none was held");
        assertThat(look(true, List.of()).why()).isEqualTo("No preparation for this course has reached the chair");
    }

    @Test
    void oneThatWasHeldCountsWhateverBecameOfOthers() {
        Finding finding = look(
                true,
                List.of(
                        preparation("c1", LAST_WEEK, State.HELD),
                        preparation("c6", NOW.plus(Duration.ofDays(1)), State.BOOKED)));

        assertThat(finding.verdict()).isEqualTo(Verdict.GO);
        assertThat(finding.why()).isEqualTo("Held on 17 Nov 2026");
    }

    private Finding look(@Nullable Boolean needed, List<Preparation> known) {
        return look(Route.KAP, needed, known);
    }

    private Finding look(Route route, @Nullable Boolean needed, List<Preparation> known) {
        CourseFacts course = new CourseFacts(
                "course-1",
                "patient-1",
                CourseFacts.State.ACTIVE,
                "kap-induction",
                2,
                route,
                "DEPRESSION",
                MilligramsPerKilogram.of("0.5"),
                null,
                "staff-prescriber",
                needed);
        return check.look(
                kap(new GateFacts(goodPatient(Route.KAP), course, nurse(), prescriber(), nurse(), null, null, known)));
    }

    private static Preparation preparation(String id, Instant startsAt, State state) {
        return new Preparation(id, "course-1", startsAt, state);
    }
}
