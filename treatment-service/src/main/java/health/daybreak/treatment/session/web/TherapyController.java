package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.kap.web.PsychotherapyNoteView;
import health.daybreak.treatment.session.ChartTherapy;
import health.daybreak.treatment.session.Command;
import health.daybreak.treatment.session.WritePsychotherapyNote;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The therapy of a KAP session: what belongs in the chart, and what the therapist keeps apart from it. */
@RestController
@RequestMapping("/api/treatment/sessions/{sessionId}")
class TherapyController {

    private final SessionPage page;
    private final Callers callers;
    private final ChartTherapy chart;
    private final WritePsychotherapyNote write;
    private final Ids ids;

    TherapyController(SessionPage page, Callers callers, ChartTherapy chart, WritePsychotherapyNote write, Ids ids) {
        this.page = page;
        this.callers = callers;
        this.chart = chart;
        this.write = write;
        this.ids = ids;
    }

    /** The therapist's own words. */
    record PsychotherapyNoteRequest(
            @NotBlank @Size(max = 20_000) String text) {}

    @PostMapping("/therapy")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    SessionView chart(@PathVariable String sessionId, @Valid @RequestBody TherapyRequest request) {
        Command command = callers.recorded(sessionId, null);
        return page.of(chart.carryOut(command, ids.next(), request.said()), command.receivedAt());
    }

    @PostMapping("/psychotherapy-notes")
    @RolesAllowed(Roles.THERAPIST)
    @PatientData
    PsychotherapyNoteView write(@PathVariable String sessionId, @Valid @RequestBody PsychotherapyNoteRequest request) {
        Command command = callers.command(sessionId, null);
        return PsychotherapyNoteView.of(
                write.carryOut(command, ids.next(), request.text()),
                command.actor().staffId());
    }
}
