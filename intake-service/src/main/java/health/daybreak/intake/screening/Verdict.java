package health.daybreak.intake.screening;

import java.util.List;

/** What the rule table says about a chart: with every reason, and what is missing. Advice; a prescriber decides. */
public sealed interface Verdict {

    /** Every rule that holds, by severity and then by id. */
    List<Reason> reasons();

    /** What is not known yet. */
    List<Missing> missing();

    /** Nothing speaks against it and nothing is missing; notes may remain. */
    record Eligible(List<Reason> reasons) implements Verdict {

        @Override
        public List<Missing> missing() {
            return List.of();
        }
    }

    /** A physician must look, or something must be asked first. */
    record NeedsPhysicianReview(List<Reason> reasons, List<Missing> missing) implements Verdict {}

    /** At least one rule blocks. */
    record Declined(List<Reason> reasons, List<Missing> missing) implements Verdict {}
}
