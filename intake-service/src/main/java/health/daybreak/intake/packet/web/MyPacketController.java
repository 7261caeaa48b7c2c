package health.daybreak.intake.packet.web;

import static health.daybreak.platform.security.Roles.PATIENT;

import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.packet.OpenPacket;
import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.packet.PacketCheck;
import health.daybreak.intake.packet.PacketForm;
import health.daybreak.intake.packet.SavePacket;
import health.daybreak.intake.packet.SubmitPacket;
import health.daybreak.intake.packet.Told;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.ForPurpose;
import health.daybreak.platform.security.PatientVisit;
import health.daybreak.platform.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The packet of whoever opened a link; whose it is, the visit says and never the request. */
@RestController
@RequestMapping("/api/intake/my/packet")
class MyPacketController {

    private static final String PACKET = "PACKET";

    private final OpenPacket openPacket;
    private final SavePacket savePacket;
    private final SubmitPacket submitPacket;
    private final PacketCheck check;
    private final PacketForm form;
    private final Instruments instruments;
    private final ScreeningRules rules;
    private final Clock clock;

    MyPacketController(
            OpenPacket openPacket,
            SavePacket savePacket,
            SubmitPacket submitPacket,
            PacketCheck check,
            PacketForm form,
            Instruments instruments,
            ScreeningRules rules,
            Clock clock) {
        this.openPacket = openPacket;
        this.savePacket = savePacket;
        this.submitPacket = submitPacket;
        this.check = check;
        this.form = form;
        this.instruments = instruments;
        this.rules = rules;
        this.clock = clock;
    }

    /** What the packet asks, in the language of the visitor or the nearest that there is. */
    @GetMapping("/form")
    @RolesAllowed(PATIENT)
    @ForPurpose(PACKET)
    @NoPatientData
    FormView form(@RequestParam(required = false) @Nullable String language) {
        return FormView.of(
                form,
                form.forSpeakerOf(language),
                instruments,
                rules.criteria().getLast().trials().minimumDoses());
    }

    /** The packet as far as it is filled in. */
    @GetMapping
    @RolesAllowed(PATIENT)
    @ForPurpose(PACKET)
    @PatientData
    MyPacketView packet() {
        return MyPacketView.of(opened(), check);
    }

    /** Saves it as it is typed; `If-Match` says which version the page saw. */
    @PutMapping
    @RolesAllowed(PATIENT)
    @ForPurpose(PACKET)
    @PatientData
    MyPacketView save(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @RequestBody Told told) {
        Long seen = Versions.expected(ifMatch);
        if (seen == null) {
            throw Refused.unprocessable("if-match-missing", "Say in If-Match which version of the packet you saw.");
        }
        return MyPacketView.of(savePacket.save(opened(), seen, told, clock.instant()), check);
    }

    /** Sends it in. */
    @PostMapping("/submission")
    @RolesAllowed(PATIENT)
    @ForPurpose(PACKET)
    @PatientData
    MyPacketView submit() {
        return MyPacketView.of(submitPacket.submit(opened().id(), clock.instant()), check);
    }

    private Stored<Packet> opened() {
        PatientVisit visit = PatientVisit.current();
        AccessAudit.about(visit.patientId());
        return openPacket.open(visit.patientId(), visit.linkMadeAt(), clock.instant());
    }
}
