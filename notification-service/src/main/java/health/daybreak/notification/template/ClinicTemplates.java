package health.daybreak.notification.template;

import health.daybreak.notification.channel.Channel;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates as a clinic uses them: its own words where it wrote any, else those that ship. */
@Component
public class ClinicTemplates {

    private final Templates shipped;
    private final ClinicWordings own;

    public ClinicTemplates(Templates shipped, ClinicWordings own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** What the clinic wrote for this template; nothing when it never did. */
    public ClinicWords ownWords(String clinicId, String templateId) {
        return own.find(ClinicWordings.idOf(clinicId, templateId))
                .map(Stored::state)
                .orElseGet(() -> ClinicWords.none(templateId));
    }

    /** The version that messages are planned with from now on. */
    public int currentVersion(String clinicId, String templateId) {
        return ownWords(clinicId, templateId)
                .latest()
                .map(ClinicWords.Version::number)
                .orElseGet(() -> shipped.currentVersion(templateId));
    }

    /** The words of a version by language; throws {@link IllegalArgumentException} when there is no such version. */
    public Map<String, Wording> wordings(String clinicId, String templateId, int version) {
        return version < ClinicWords.FIRST
                ? shipped.wordings(templateId, version)
                : ownWords(clinicId, templateId)
                        .version(version)
                        .map(ClinicWords.Version::wordings)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The clinic " + clinicId + " has no version " + version + " of " + templateId));
    }

    /** The message in the reader's language, or in English. */
    public Words render(String clinicId, String templateId, int version, Channel channel, Addressee addressee) {
        return shipped.render(wordings(clinicId, templateId, version), channel, addressee);
    }

    /**
     * Keeps a new version; what is planned already keeps its own.
     *
     * @param basedOn the version that the writer saw; refused when somebody else was faster
     */
    public int write(
            String clinicId,
            String templateId,
            int basedOn,
            Map<String, Wording> wordings,
            String by,
            Instant at,
            String reason) {
        String id = ClinicWordings.idOf(clinicId, templateId);
        Stored<ClinicWords> stored = own.find(id).isEmpty()
                ? own.create(id, Change.to(next(ClinicWords.none(templateId), basedOn, wordings, by, at, reason)))
                : own.change(id, words -> Change.to(next(words, basedOn, wordings, by, at, reason)));
        return stored.state().versions().getLast().number();
    }

    private ClinicWords next(
            ClinicWords words, int basedOn, Map<String, Wording> wordings, String by, Instant at, String reason) {
        int current = words.latest()
                .map(ClinicWords.Version::number)
                .orElseGet(() -> shipped.currentVersion(words.templateId()));
        if (current != basedOn) {
            throw Refused.conflict(
                    "template-changed",
                    "Version " + current + " was written meanwhile, and yours goes on from version " + basedOn
                            + ". Read it, then write yours anew.",
                    Map.of("current", current));
        }
        return words.with(wordings, by, at, reason);
    }
}
