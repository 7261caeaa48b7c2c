package health.daybreak.notification.wording;

import health.daybreak.notification.rule.RuleTable;
import health.daybreak.notification.template.Addressee;
import health.daybreak.notification.template.ClinicTemplates;
import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.Wording;
import health.daybreak.notification.template.WordingCheck;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A manager writes a new version of a template: what would leak, ask for something unknown or be too long is refused. */
@Component
public class WriteTemplates {

    private final Templates shipped;
    private final ClinicTemplates templates;
    private final RuleTable rules;
    private final WordingSettings settings;
    private final Clock clock;

    WriteTemplates(
            Templates shipped, ClinicTemplates templates, RuleTable rules, WordingSettings settings, Clock clock) {
        this.shipped = shipped;
        this.templates = templates;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    /** Which rules use it, and what they need of it. Throws {@link Refused} (not found) when there is no such template. */
    public TemplateUse use(String templateId) {
        if (!shipped.ids().contains(templateId)) {
            throw Refused.notFound("template", templateId);
        }
        return TemplateUse.of(templateId, rules.rules());
    }

    /** The fields that its words may ask for. */
    public List<String> fields(String templateId) {
        return check(templateId).fields();
    }

    /** Refuses words that may not be used, and says everything that is wrong with them. */
    public void requireUsable(String templateId, Map<String, Wording> wordings) {
        List<String> problems = check(templateId).problems(wordings, example());
        if (!problems.isEmpty()) {
            throw Refused.unprocessable("template-refused", String.join(" ", problems), Map.of("problems", problems));
        }
    }

    /** Keeps a new version for this clinic; answers with its number. Messages planned from now on are made with it. */
    public int write(String templateId, int basedOn, Map<String, Wording> wordings, String reason) {
        requireUsable(templateId, wordings);
        Cause cause = Cause.current();
        return templates.write(
                cause.clinicId(), templateId, basedOn, wordings, cause.actorId(), clock.instant(), reason);
    }

    private WordingCheck check(String templateId) {
        TemplateUse use = use(templateId);
        return new WordingCheck(shipped, use.aboutVisit(), use.carriesLink());
    }

    private Addressee example() {
        return new Addressee(
                "Maximiliana",
                "en",
                WordingCheck.exampleVisit(ZoneOffset.UTC),
                // As long as the links that messages carry: a secret of 22 characters after the clinic's address.
                "https://clinic.example.org/p#0a1B2c3D4e5F6g7H8i9J-_",
                sender(),
                settings);
    }

    /** Who signs for the current clinic; throws {@link Refused} when nobody is configured to. */
    Sender sender() {
        Sender sender = settings.sender(Cause.current().clinicId());
        if (sender == null) {
            throw Refused.conflict(
                    "nobody-signs",
                    "No name and telephone are configured to sign for this clinic, so no message can be written.",
                    Map.of());
        }
        return sender;
    }
}
