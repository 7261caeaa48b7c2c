package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import health.daybreak.reporting.outcomes.OutcomeSettings.DoseEdge;
import health.daybreak.reporting.outcomes.OutcomeSettings.FollowUp;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The criteria that the service ships with, for tests that do not read its settings. */
public final class Criteria {

    public static final Instrument PHQ_9 =
            new Instrument("PHQ-9", 27, criterion(50), criterion(5), criterion(6), criterion(5), List.of(), List.of());
    public static final Instrument GAD_7 =
            new Instrument("GAD-7", 21, null, null, criterion(4), null, List.of(), List.of());
    public static final Instrument C_SSRS =
            new Instrument("C-SSRS", 3, null, null, null, null, List.of("NONE", "LOW", "MODERATE", "HIGH"), List.of());
    public static final FollowUp FOLLOW_UP = new FollowUp(criterion(14), criterion(31));

    public static final OutcomeSettings SETTINGS = settings(11);

    /** Hides nothing, so that everything can be counted again. */
    public static final OutcomeSettings SHOWING_ALL = settings(1);

    private Criteria() {}

    private static OutcomeSettings settings(int smallestCell) {
        return new OutcomeSettings(
                LocalDate.EPOCH,
                FOLLOW_UP,
                criterion(smallestCell),
                List.of(
                        new DoseEdge(new BigDecimal("0.45"), "test", "P"),
                        new DoseEdge(new BigDecimal("0.55"), "test", "P")),
                List.of(PHQ_9, GAD_7, C_SSRS));
    }

    private static Criterion criterion(int value) {
        return new Criterion(value, "test", "P");
    }
}
