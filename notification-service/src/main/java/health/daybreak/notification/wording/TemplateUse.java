package health.daybreak.notification.wording;

import health.daybreak.notification.rule.Occasion;
import health.daybreak.notification.rule.Rule;
import java.util.List;

/**
 * What the rules need of a template.
 *
 * @param rules that make messages with it, by id
 * @param aboutVisit whether every one of them is about a visit
 * @param carriesLink whether any of them carries a link
 */
public record TemplateUse(List<String> rules, boolean aboutVisit, boolean carriesLink) {

    static TemplateUse of(String templateId, List<Rule> all) {
        List<Rule> using =
                all.stream().filter(rule -> rule.template().equals(templateId)).toList();
        return new TemplateUse(
                using.stream().map(Rule::id).toList(),
                using.stream().allMatch(rule -> aboutVisit(rule.occasion())),
                using.stream().anyMatch(rule -> rule.link() != null));
    }

    private static boolean aboutVisit(Occasion occasion) {
        return switch (occasion) {
            case SESSION_BOOKED,
                    INVITED_SESSION_MOVED,
                    INVITED_SESSION_CANCELLED,
                    CONVERSATION_BOOKED,
                    SESSION_ENDED,
                    SLOT_OFFERED -> true;
            case PATIENT_REGISTERED, CONSENT_NEEDED, INDUCTION_ENDED, NEXT_VISIT_OPEN -> false;
        };
    }
}
