package health.daybreak.intake.rulebook;

import health.daybreak.intake.screening.CheckExpression;
import health.daybreak.intake.screening.CheckExpression.Mistake;
import health.daybreak.intake.screening.Overrider;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Severity;
import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Refuses a rule that could not be used, and says everything that is wrong with it at once. */
final class CheckRule {

    private static final Pattern OF_A_CLINIC = Pattern.compile("clinic\\.[a-z0-9]+(-[a-z0-9]+){0,9}");
    private static final int LONGEST_ID = 60;
    private static final int FARTHEST_YEARS = 2;

    private final ScreeningRules shipped;

    CheckRule(ScreeningRules shipped) {
        this.shipped = shipped;
    }

    /** Throws {@link Refused} (not found) for an id that is neither Daybreak's nor of the form for a clinic's own. */
    void requireKnown(String ruleId) {
        boolean known = shipped.rules().stream().anyMatch(rule -> rule.id().equals(ruleId));
        boolean ofAClinic =
                ruleId.length() <= LONGEST_ID && OF_A_CLINIC.matcher(ruleId).matches();
        if (!known && !ofAClinic) {
            throw Refused.unprocessable(
                    "rule-unknown",
                    "There is no such rule, and a clinic's own is named clinic. followed by lower-case words joined by"
                            + " hyphens, at most " + LONGEST_ID + " characters.");
        }
    }

    /** Throws {@link Refused} with each mistake under {@code errors}. */
    void requireUsable(RuleContent content, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>(CheckExpression.mistakesIn(content.when(), shipped.drugGroups()));
        requireText(mistakes, "sentence", content.sentence(), 10, 300);
        if (!content.sentence().strip().endsWith(".")) {
            mistakes.add(new Mistake("sentence", "expected a sentence that ends with a full stop"));
        }
        requireText(mistakes, "source.citation", content.source().citation(), 3, 500);
        requireText(mistakes, "why", content.why(), 3, 1_000);
        requireDays(mistakes, content, today);
        if (content.overridableBy() == Overrider.NOBODY && content.severity() != Severity.BLOCK) {
            mistakes.add(new Mistake("overridableBy", "only a rule that blocks can be beyond everybody"));
        }
        if (!mistakes.isEmpty()) {
            throw Refused.unprocessable(
                    "rule-not-usable",
                    "This rule cannot be used yet: " + mistakes.getFirst().field() + " "
                            + mistakes.getFirst().message() + ".",
                    Map.of("errors", mistakes));
        }
    }

    private static void requireDays(List<Mistake> mistakes, RuleContent content, LocalDate today) {
        if (content.effectiveFrom().isBefore(today)) {
            mistakes.add(new Mistake("effectiveFrom", "expected today or later: no rule changes what was before"));
        }
        if (content.effectiveFrom().isAfter(today.plusYears(FARTHEST_YEARS))) {
            mistakes.add(new Mistake("effectiveFrom", "expected a day within " + FARTHEST_YEARS + " years"));
        }
        if (content.effectiveUntil() != null && content.effectiveUntil().isBefore(content.effectiveFrom())) {
            mistakes.add(new Mistake("effectiveUntil", "expected a day not before the first one"));
        }
    }

    private static void requireText(List<Mistake> mistakes, String field, String text, int shortest, int longest) {
        int length = text.strip().length();
        if (length < shortest || length > longest) {
            mistakes.add(new Mistake(field, "expected " + shortest + " to " + longest + " characters"));
        }
    }
}
