package health.daybreak.intake.screening;

import java.util.List;

/** A rule that holds for a patient, and what in the chart makes it hold. */
public record Reason(Rule rule, List<String> evidence) {

    public Reason {
        evidence = List.copyOf(evidence);
    }
}
