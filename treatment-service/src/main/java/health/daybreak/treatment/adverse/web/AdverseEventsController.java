package health.daybreak.treatment.adverse.web;

import static health.daybreak.treatment.limits.LimitName.ADVERSE_TELL_DAYS;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.adverse.AdverseEvents;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.session.WordlessWhenErased;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of adverse events: assessed again, told outside, and which still must be. */
@RestController
@RequestMapping("/api/treatment/adverse-events")
class AdverseEventsController {

    private final AdverseEvents events;
    private final WordlessWhenErased wordless;
    private final Limits limits;
    private final Clock clock;

    AdverseEventsController(AdverseEvents events, WordlessWhenErased wordless, Limits limits, Clock clock) {
        this.events = events;
        this.wordless = wordless;
        this.limits = limits;
        this.clock = clock;
    }

    /** To whom a serious event was told, and under which number of theirs. */
    record ToldRequest(
            @NotBlank @Size(max = 120) String whom,
            @Nullable @Size(max = 120) String reference) {}

    /** How many serious events are still to be told outside. */
    record OwedCount(int owed) {}

    @GetMapping
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    List<AdverseEventView> ofPatient(@RequestParam String patientId) {
        AccessAudit.about(patientId);
        return events.ofPatient(patientId).stream().map(this::view).toList();
    }

    @GetMapping("/to-tell")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    List<AdverseEventView> toTell() {
        List<Stored<AdverseEvent>> owed = events.toTell();
        AccessAudit.about(owed.stream().map(event -> event.state().patientId()).toList());
        return owed.stream().map(this::view).toList();
    }

    /** A number and nobody's data: it is on every page of whoever may tell, and opens no record. */
    @GetMapping("/to-tell/count")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @NoPatientData
    OwedCount countToTell() {
        return new OwedCount(events.toTell().size());
    }

    @PostMapping("/{eventId}/assessments")
    @RolesAllowed(Roles.PRESCRIBER)
    @PatientData
    AdverseEventView assess(@PathVariable String eventId, @Valid @RequestBody AssessmentRequest request) {
        return change(
                eventId, event -> event.assessed(request.by(Cause.current().actorId(), clock.instant())));
    }

    @PostMapping("/{eventId}/told")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    AdverseEventView told(@PathVariable String eventId, @Valid @RequestBody ToldRequest request) {
        return change(
                eventId,
                event -> event.told(new AdverseEvent.Told(
                        request.whom(), request.reference(), Cause.current().actorId(), clock.instant())));
    }

    private AdverseEventView change(String eventId, UnaryOperator<AdverseEvent> decide) {
        AccessAudit.about(events.get(eventId).state().patientId());
        return view(wordless.kept(
                events.change(eventId, event -> decide.apply(event).recorded())));
    }

    private AdverseEventView view(Stored<AdverseEvent> stored) {
        return AdverseEventView.of(stored, Duration.ofDays(limits.whole(ADVERSE_TELL_DAYS)), clock.instant());
    }
}
