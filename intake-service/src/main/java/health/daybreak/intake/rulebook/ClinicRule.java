package health.daybreak.intake.rulebook;

import health.daybreak.intake.screening.Rule;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one clinic has made of one rule: the versions it published, which never change, and the draft that is being worked
 * on, if there is one. All who edit a rule edit the same draft.
 */
public record ClinicRule(
        String ruleId, List<Published> published, @Nullable Draft draft) {

    /** A change that does not count yet. */
    public record Draft(RuleContent content, String by, Instant at) {}

    /** A version that counts from its first day on. */
    public record Published(
            int version, RuleContent content, String draftedBy, String publishedBy, Instant publishedAt) {}

    public ClinicRule {
        published = List.copyOf(published);
    }

    /** A clinic's own version of a rule: one document a clinic and rule. */
    static String id(String clinicId, String ruleId) {
        return clinicId + "/" + ruleId;
    }

    static Change<ClinicRule> begun(String ruleId, Draft first) {
        return Change.to(new ClinicRule(ruleId, List.of(), first));
    }

    Change<ClinicRule> drafted(Draft latest) {
        return Change.to(new ClinicRule(ruleId, published, latest));
    }

    /** Throws {@link Refused} (conflict) when there is no draft. */
    Change<ClinicRule> discarded() {
        requireDraft();
        return Change.to(new ClinicRule(ruleId, published, null));
    }

    /** The draft becomes the next version; refused when there is none, or when its first day has passed meanwhile. */
    Change<ClinicRule> published(String by, Instant at) {
        Draft ready = requireDraft();
        if (ready.content().effectiveFrom().isBefore(LocalDate.ofInstant(at, ZoneOffset.UTC))) {
            throw Refused.conflict(
                    "first-day-has-passed",
                    "The first day of this draft has passed; no rule changes what was before. Give it a later day.",
                    Map.of());
        }
        Published next = new Published(nextVersion(), ready.content(), ready.by(), by, at);
        return Change.to(new ClinicRule(
                ruleId, Stream.concat(published.stream(), Stream.of(next)).toList(), null));
    }

    /** The versions that were published, as rules. */
    List<Rule> rules() {
        return published.stream()
                .map(one -> one.content().rule(ruleId, one.version()))
                .toList();
    }

    /** The number that the draft will have. */
    int nextVersion() {
        return published.stream().mapToInt(Published::version).max().orElse(Rule.FIRST_OF_A_CLINIC - 1) + 1;
    }

    Draft requireDraft() {
        if (draft == null) {
            throw Refused.conflict("no-draft", "There is no draft of this rule; somebody may have ended it.", Map.of());
        }
        return draft;
    }
}
