package health.daybreak.intake.rulebook.web;

import health.daybreak.intake.rulebook.ClinicRule;
import health.daybreak.intake.rulebook.CountOverrides.Overridden;
import health.daybreak.intake.rulebook.ReadRuleBook.Line;
import health.daybreak.intake.rulebook.RuleContent;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.web.RuleView;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule of the clinic, with its past and what is planned for it. */
record RuleBookView(List<RuleLine> rules) {

    /**
     * One rule.
     *
     * @param inForce today; left out when it is not in force yet
     * @param versions all that were ever published, the latest first
     * @param draft what is being worked on, if anything is
     * @param version of the clinic's changes of this rule, to send back with a change; 0 for none yet
     * @param overridden how often it was overridden, in all of its versions
     */
    record RuleLine(
            String ruleId,
            @Nullable RuleView inForce,
            List<PublishedView> versions,
            @Nullable DraftView draft,
            long version,
            int overridden) {

        static RuleLine from(Line line, List<Overridden> counts) {
            Stored<ClinicRule> clinics = line.clinics();
            ClinicRule.Draft draft = clinics == null ? null : clinics.state().draft();
            return new RuleLine(
                    line.ruleId(),
                    line.inForce() == null ? null : RuleView.from(line.inForce()),
                    line.versions().stream()
                            .map(rule -> PublishedView.from(rule, clinics))
                            .toList(),
                    draft == null ? null : new DraftView(draft.content(), draft.by(), draft.at()),
                    clinics == null ? 0 : clinics.version(),
                    counts.stream()
                            .filter(one -> one.rule().ruleId().equals(line.ruleId()))
                            .mapToInt(Overridden::times)
                            .sum());
        }
    }

    /**
     * A version that counts or counted.
     *
     * @param publishedBy left out for what ships with Daybreak; so are the other two
     */
    record PublishedView(
            RuleView rule,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt,
            @Nullable String why) {

        static PublishedView from(Rule rule, @Nullable Stored<ClinicRule> clinics) {
            return clinics == null
                    ? new PublishedView(RuleView.from(rule), null, null, null)
                    : clinics.state().published().stream()
                            .filter(one -> one.version() == rule.version())
                            .findFirst()
                            .map(one -> new PublishedView(
                                    RuleView.from(rule),
                                    one.publishedBy(),
                                    one.publishedAt(),
                                    one.content().why()))
                            .orElseGet(() -> new PublishedView(RuleView.from(rule), null, null, null));
        }
    }

    /** A change that does not count yet. */
    record DraftView(RuleContent content, String by, Instant at) {}

    static RuleBookView from(List<Line> lines, List<Overridden> counts) {
        return new RuleBookView(
                lines.stream().map(line -> RuleLine.from(line, counts)).toList());
    }
}
