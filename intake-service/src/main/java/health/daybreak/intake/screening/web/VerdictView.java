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
        DECLINED
    }

    /** The verdict for people. */
    public static VerdictView from(Verdict verdict) {
        Outcome outcome =
                switch (verdict) {
                    case Verdict.Eligible eligible -> Outcome.ELIGIBLE;
                    case Verdict.NeedsPhysicianReview review -> Outcome.NEEDS_PHYSICIAN_REVIEW;
                    case Verdict.Declined declined -> Outcome.DECLINED;
                };
        return new VerdictView(
                outcome, verdict.reasons().stream().map(ReasonView::from).toList(), verdict.missing());
    }
}
