package health.daybreak.intake.inquiry.web;

import static health.daybreak.platform.security.Roles.GATEWAY;

import health.daybreak.intake.IntakeSettings;
import health.daybreak.intake.inquiry.MessageTexts;
import health.daybreak.intake.inquiry.MessageTexts.MessageText;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what the public form sends; answers alike whether the person is known here or not. */
@RestController
@RequestMapping("/api/intake/web-inquiries")
class WebInquiryController {

    private final RegisterPatient registerPatient;
    private final MessageTexts texts;
    private final IntakeSettings settings;
    private final Ids ids;
    private final Clock clock;

    WebInquiryController(
            RegisterPatient registerPatient, MessageTexts texts, IntakeSettings settings, Ids ids, Clock clock) {
        this.registerPatient = registerPatient;
        this.texts = texts;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody agrees to who wants to be written to. */
    @GetMapping("/texts")
    @RolesAllowed(GATEWAY)
    @NoPatientData
    List<MessageText> texts(@RequestParam String language) {
        return texts.forSpeakerOf(language, clock.instant());
    }

    /** Takes down an inquiry. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RolesAllowed(GATEWAY)
    @PatientData
    void take(@RequestBody @Valid WebInquiryRequest request) {
        String id = ids.next();
        AccessAudit.about(id);
        registerPatient.register(id, request.toPatient(settings.defaultTimeZone()), clock.instant());
    }
}
