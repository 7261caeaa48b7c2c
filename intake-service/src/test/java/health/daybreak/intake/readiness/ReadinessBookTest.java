package health.daybreak.intake.readiness;

import static health.daybreak.intake.readiness.ReadinessFixture.NOON;
import static health.daybreak.intake.readiness.ReadinessFixture.POLICY;
import static health.daybreak.intake.readiness.ReadinessFixture.book;
import static health.daybreak.intake.readiness.ReadinessFixture.eligible;
import static health.daybreak.intake.readiness.ReadinessFixture.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessBookTest {

    @Test
    void theOthersAreToldWhatIsWantedAndNeverAResult() {
        Change<ReadinessBook> told = tell(book().with(result("THYROID", Outcome.IN_ORDER, NOON)));

        assertThat(told.events()).singleElement().isInstanceOfSatisfying(ReadinessChanged.class, changed -> {
            assertThat(changed.items())
                    .contains(new ReadinessItem("THYROID", "DONE", NOON.plus(Duration.ofDays(90)), List.of("DOSING")));
            assertThat(changed.items()).contains(new ReadinessItem("URINALYSIS", "MISSING", null, List.of()));
        });
    }

    @Test
    void theyAreToldOnceUntilSomethingChanges() {
        ReadinessBook told = tell(book()).state();

        assertThat(tell(told).events()).isEmpty();
        assertThat(tell(told.with(result("THYROID", Outcome.IN_ORDER, NOON))).events())
                .hasSize(1);
    }

    @Test
    void aWeightThatTheGateTakesItselfBlocksNothingElsewhere() {
        assertThat(tell(book()).events())
                .singleElement()
                .isInstanceOfSatisfying(ReadinessChanged.class, changed -> assertThat(changed.items())
                        .contains(new ReadinessItem("WEIGHT", "MISSING", null, List.of())));
    }

    @Test
    void theFirstDoseIsTheEarliestWheneverItIsHeardOf() {
        ReadinessBook dosed =
                book().dosed(new BigDecimal("71"), NOON.plusSeconds(60)).dosed(new BigDecimal("70"), NOON);

        assertThat(dosed.firstDoseAt()).isEqualTo(NOON);
        assertThat(dosed.weighed()).isEqualTo(new ReadinessBook.Weighed(new BigDecimal("71"), NOON.plusSeconds(60)));
    }

    @Test
    void ofTwoPrescribersTheSecondIsToldWhatTheFirstSaid() {
        TestReview first = new TestReview("r1", TestReview.Word.ACCEPTED, null, "staff-prescriber", NOON);
        ReadinessBook reviewed = book().with(first);

        assertThatThrownBy(() -> reviewed.with(
                        new TestReview("r1", TestReview.Word.REPEAT, null, "staff-director", NOON.plusSeconds(1))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.details())
                        .containsEntry("by", "staff-prescriber"));
    }

    private static Change<ReadinessBook> tell(ReadinessBook book) {
        return book.telling(POLICY.judge(book, eligible(), NOON), NOON);
    }
}
