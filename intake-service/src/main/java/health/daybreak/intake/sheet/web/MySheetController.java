package health.daybreak.intake.sheet.web;

import static health.daybreak.platform.security.Roles.PATIENT;

import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.packet.PacketForm;
import health.daybreak.intake.sheet.ItemAnswer;
import health.daybreak.intake.sheet.Moment;
import health.daybreak.intake.sheet.OpenSheet;
import health.daybreak.intake.sheet.SaveAnswers;
import health.daybreak.intake.sheet.Sheet;
import health.daybreak.intake.sheet.SheetForm;
import health.daybreak.intake.sheet.SubmitSheet;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.ForPurpose;
import health.daybreak.platform.security.PatientVisit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What whoever opened a link is asked around one session; whose and which, the visit says and never the request. */
@RestController
@RequestMapping("/api/intake/my/questions")
class MySheetController {

    private static final String QUESTIONNAIRE = "QUESTIONNAIRE";
    private static final String CHECK_IN = "CHECK_IN";

    private final OpenSheet openSheet;
    private final SaveAnswers saveAnswers;
    private final SubmitSheet submitSheet;
    private final SheetForm form;
    private final PacketForm words;
    private final Instruments instruments;
    private final Clock clock;

    MySheetController(
            OpenSheet openSheet,
            SaveAnswers saveAnswers,
            SubmitSheet submitSheet,
            SheetForm form,
            PacketForm words,
            Instruments instruments,
            Clock clock) {
        this.openSheet = openSheet;
        this.saveAnswers = saveAnswers;
        this.submitSheet = submitSheet;
        this.form = form;
        this.words = words;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** Answers as they were chosen on a page, each replacing the one before it. */
    record MyAnswers(@NotEmpty @Size(max = 100) List<@Valid MyItemAnswer> answers) {}

    /**
     * One of them.
     *
     * @param value as the form offers it
     */
    record MyItemAnswer(
            @NotBlank @Size(max = 20) String instrument,
            @NotBlank @Size(max = 10) String item,
            @NotNull @Min(0) @Max(100) Integer value) {}

    /** What is asked, in the language of the visitor or the nearest that there is. */
    @GetMapping("/form")
    @RolesAllowed(PATIENT)
    @ForPurpose({QUESTIONNAIRE, CHECK_IN})
    @PatientData
    MySheetForm form(@RequestParam(required = false) @Nullable String language) {
        return MySheetForm.of(opened().state(), form, words.forSpeakerOf(language), instruments);
    }

    /** The answers so far. */
    @GetMapping
    @RolesAllowed(PATIENT)
    @ForPurpose({QUESTIONNAIRE, CHECK_IN})
    @PatientData
    MySheetView questions() {
        return view(opened());
    }

    /** Saves answers as they are chosen, on top of what any device saved before. */
    @PutMapping("/answers")
    @RolesAllowed(PATIENT)
    @ForPurpose({QUESTIONNAIRE, CHECK_IN})
    @PatientData
    MySheetView answer(@Valid @RequestBody MyAnswers request) {
        List<ItemAnswer> given = request.answers().stream()
                .map(answer -> new ItemAnswer(answer.instrument(), answer.item(), answer.value()))
                .toList();
        return view(saveAnswers.save(opened(), given, clock.instant()));
    }

    /** Sends them in. */
    @PostMapping("/submission")
    @RolesAllowed(PATIENT)
    @ForPurpose({QUESTIONNAIRE, CHECK_IN})
    @PatientData
    MySheetView submit() {
        return view(submitSheet.submit(opened().id(), clock.instant()));
    }

    private MySheetView view(Stored<Sheet> sheet) {
        return MySheetView.of(sheet.state(), submitSheet);
    }

    private Stored<Sheet> opened() {
        PatientVisit visit = PatientVisit.current();
        AccessAudit.about(visit.patientId());
        Moment moment = Moment.ofLink(visit.purpose()).orElseThrow();
        return openSheet.open(visit.patientId(), visit.about(), moment);
    }
}
