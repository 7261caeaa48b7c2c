package health.daybreak.reporting.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.figures.Spread;
import health.daybreak.reporting.figures.Tally;
import health.daybreak.reporting.projection.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplianceFiguresTest {

    private static final Instant HALF_AN_HOUR = Story.START.plus(Duration.ofMinutes(30));
    private static final Instant DAY_TEN = Story.START.plus(Duration.ofDays(10));

    @Test
    void aFlagIsLateWhenItsLimitPassesAndUntilThenItIsNotKnown() {
        Story[] stories = {
            Story.of("in time").flagged("HIGH").acknowledged(60),
            Story.of("late").flagged("HIGH").acknowledged(61),
            Story.of("open").flagged("HIGH")
        };

        assertThat(cases(ComplianceFigure.ACKNOWLEDGED_LATE, "HIGH", HALF_AN_HOUR, stories))
                .extracting(Case::patientId, Case::standing, Case::minutes)
                .containsExactlyInAnyOrder(
                        tuple("in time", Standing.NOT_COUNTED, 60L),
                        tuple("late", Standing.COUNTED, 61L),
                        tuple("open", Standing.MISSING, null));
        assertThat(Tally.of(cases(ComplianceFigure.ACKNOWLEDGED_LATE, null, DAY_TEN, stories)))
                .extracting(Tally::count, Tally::of, Tally::missing)
                .containsExactly(2, 3, 0);
        assertThat(Spread.of(cases(ComplianceFigure.ACKNOWLEDGED_LATE, null, DAY_TEN, stories)))
                .extracting(Spread::measured, Spread::longest)
                .containsExactly(2, 61L);
    }

    @Test
    void aFlagIsUndecidedUntilAPrescriberHasDecidedForTheFirstTime() {
        assertThat(cases(
                        ComplianceFigure.UNDECIDED,
                        null,
                        DAY_TEN,
                        Story.of("a").flagged("LOW").decided(45).decided(20),
                        Story.of("b").flagged("LOW").acknowledged(5)))
                .extracting(Case::patientId, Case::standing, Case::minutes)
                .containsExactlyInAnyOrder(tuple("a", Standing.NOT_COUNTED, 20L), tuple("b", Standing.COUNTED, null));
    }

    @Test
    void aNoteIsUnsignedOnceItsLimitHasPassedSinceTheDoseWasIn() {
        Instant limit = Story.startOf(1).plusSeconds(3_300).plus(Duration.ofHours(24));
        Story unsigned =
                Story.inTreatment("a", 18).booked(1).arrived(1).dosing(1).doseIn(1);
        Story signed = Story.inTreatment("b", 18).session(1, 18);
        Story aborted = Story.inTreatment("c", 18)
                .booked(1)
                .arrived(1)
                .dosing(1)
                .doseIn(1)
                .aborted(1);

        assertThat(cases(ComplianceFigure.UNSIGNED, null, limit, unsigned, signed, aborted))
                .extracting(Case::patientId, Case::standing, Case::minutes)
                .containsExactlyInAnyOrder(tuple("a", Standing.MISSING, null), tuple("b", Standing.NOT_COUNTED, 65L));
        assertThat(cases(ComplianceFigure.UNSIGNED, null, limit.plusSeconds(1), unsigned))
                .extracting(Case::standing)
                .containsExactly(Standing.COUNTED);
    }

    @Test
    void aConsentIsDueWhereOneIsAskedForOrHasRunOutAndASignatureSettlesIt() {
        String scope = "TREATMENT_IV";
        Story[] stories = {
            Story.inTreatment("asked", 18).mustSign(scope, 1, 5),
            Story.inTreatment("asked for later", 18).mustSign(scope, 1, 11),
            Story.inTreatment("signed since", 18).mustSign(scope, 1, 5).consented(scope, 6, 300),
            Story.inTreatment("signed before", 18).consented(scope, 0, 300).mustSign(scope, 1, 5),
            Story.inTreatment("run out", 18).consented(scope, 0, 9),
            Story.inTreatment("taken back", 18).consented(scope, 0, 9).revoked(scope, 2),
            Story.inTreatment("over", 18).mustSign(scope, 1, 5).discontinued()
        };

        assertThat(cases(ComplianceFigure.CONSENT_DUE, scope, DAY_TEN, stories))
                .extracting(Case::patientId, Case::standing)
                .containsExactlyInAnyOrder(
                        tuple("asked", Standing.COUNTED),
                        tuple("asked for later", Standing.NOT_COUNTED),
                        tuple("signed since", Standing.NOT_COUNTED),
                        tuple("signed before", Standing.COUNTED),
                        tuple("run out", Standing.COUNTED));
    }

    private static List<Case> cases(ComplianceFigure figure, @Nullable String kind, Instant now, Story... stories) {
        Projections projections = InMemoryProjections.of(stories);
        return new ComplianceCases(
                        projections.sessions().ofClinic(),
                        projections.journeys().ofClinic(),
                        Compliance.SETTINGS,
                        now)
                .of(figure, kind);
    }
}
