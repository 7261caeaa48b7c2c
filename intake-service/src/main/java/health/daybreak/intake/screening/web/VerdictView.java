package health.daybreak.intake.screening.web;

import health.daybreak.intake.screening.Missing;
import health.daybreak.intake.screening.Verdict;
import java.util.List;

/** What the rule table says: advice to the prescriber who decides. */
public record VerdictView(Outcome outcome, List<ReasonView> reasons, List<Missing> missing) {

    /** In one word. */
    public enum Outcome {
        ELIGIBLE,
        NEEDS_PHYSICIAN_REVIEW,
        DECLINED;

        /** The verdict in one word. */
        public static Outcome of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Eligible eligible -> ELIGIBLE;
                case Verdict.NeedsPhysicianReview review -> NEEDS_PHYSICIAN_REVIEW;
                case Verdict.Declined declined -> DECLINED;
            };
        }
    }

    /** The verdict for people. */
    public static VerdictView from(Verdict verdict) {
        return new VerdictView(
                Outcome.of(verdict),
                verdict.reasons().stream().map(ReasonView::from).toList(),
                verdict.missing());
    }
}
