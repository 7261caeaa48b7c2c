package health.daybreak.notification.wording.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;

import health.daybreak.notification.template.ClinicTemplates;
import health.daybreak.notification.template.ClinicWords;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.Wording;
import health.daybreak.notification.wording.PreviewTemplates;
import health.daybreak.notification.wording.WriteTemplates;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The words of the clinic's messages. */
@RestController
@RequestMapping("/api/notification/templates")
class TemplateController {

    private final Templates shipped;
    private final ClinicTemplates templates;
    private final WriteTemplates write;
    private final PreviewTemplates preview;

    TemplateController(Templates shipped, ClinicTemplates templates, WriteTemplates write, PreviewTemplates preview) {
        this.shipped = shipped;
        this.templates = templates;
        this.write = write;
        this.preview = preview;
    }

    /** One language's words. */
    record WordingView(
            @NotNull @Size(max = 120) String subject,
            @NotNull @Size(max = 4000) String email,
            @NotNull @Size(max = 320) String text) {

        static Map<String, WordingView> of(Map<String, Wording> wordings) {
            Map<String, WordingView> views = new TreeMap<>();
            wordings.forEach((language, wording) ->
                    views.put(language, new WordingView(wording.subject(), wording.email(), wording.text())));
            return views;
        }

        static Map<String, Wording> toWordings(Map<String, WordingView> views) {
            Map<String, Wording> wordings = new TreeMap<>();
            views.forEach((language, view) -> wordings.put(
                    language,
                    new Wording(
                            view.subject().strip(), view.email(), view.text().strip())));
            return wordings;
        }
    }

    /** A version that the clinic wrote. */
    record OwnVersionView(int version, String by, Instant at, String reason) {

        static OwnVersionView of(ClinicWords.Version version) {
            return new OwnVersionView(version.number(), version.by(), version.at(), version.reason());
        }
    }

    /**
     * A template as the clinic uses it.
     *
     * @param version that messages are planned with from now on
     * @param rules that make messages with it
     * @param fields that its words may ask for
     * @param wordings by language
     * @param own versions that the clinic wrote, oldest first
     */
    record TemplateView(
            String id,
            int version,
            List<String> rules,
            List<String> fields,
            Map<String, WordingView> wordings,
            List<OwnVersionView> own) {}

    /** A new version. */
    record NewVersion(
            int basedOn,
            @NotNull Map<String, @Valid WordingView> wordings,
            @NotBlank @Size(max = 200) String reason) {}

    /** Words to be shown as a patient would read them. */
    record ToPreview(
            @NotNull Map<String, @Valid WordingView> wordings,
            @NotBlank String patientId) {}

    /** All templates that a rule uses. */
    @GetMapping
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MANAGER})
    @NoPatientData
    List<TemplateView> templates() {
        return shipped.ids().stream()
                .map(this::view)
                .filter(template -> !template.rules().isEmpty())
                .toList();
    }

    /** Writes a new version; refused, with everything that is wrong, when it may not be used. */
    @PostMapping("/{templateId}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({MANAGER})
    @NoPatientData
    TemplateView write(@PathVariable String templateId, @RequestBody @Valid NewVersion version) {
        write.write(
                templateId,
                version.basedOn(),
                WordingView.toWordings(version.wordings()),
                version.reason().strip());
        return view(templateId);
    }

    /** These words as a patient would read them, with the patient's own name, language and next visit. */
    @PostMapping("/{templateId}/preview")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MANAGER})
    @PatientData
    PreviewTemplates.Preview preview(@PathVariable String templateId, @RequestBody @Valid ToPreview words) {
        AccessAudit.about(List.of(words.patientId()));
        return preview.of(templateId, WordingView.toWordings(words.wordings()), words.patientId());
    }

    private TemplateView view(String templateId) {
        String clinic = Cause.current().clinicId();
        int version = templates.currentVersion(clinic, templateId);
        return new TemplateView(
                templateId,
                version,
                write.use(templateId).rules(),
                write.fields(templateId),
                WordingView.of(templates.wordings(clinic, templateId, version)),
                templates.ownWords(clinic, templateId).versions().stream()
                        .map(OwnVersionView::of)
                        .toList());
    }
}
