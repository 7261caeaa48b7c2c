package health.daybreak.treatment.equipment.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.equipment.CheckEquipment;
import health.daybreak.treatment.equipment.EquipmentCheck;
import health.daybreak.treatment.equipment.EquipmentDay;
import health.daybreak.treatment.equipment.EquipmentDays;
import health.daybreak.treatment.equipment.EquipmentItem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The daily check of the emergency equipment, and its log. */
@RestController
@RequestMapping("/api/treatment/equipment")
class EquipmentController {

    private static final int MOST_DAYS = 366;

    private final CheckEquipment check;
    private final EquipmentDays days;
    private final Clock clock;

    EquipmentController(CheckEquipment check, EquipmentDays days, Clock clock) {
        this.check = check;
        this.days = days;
        this.clock = clock;
    }

    /** What is wrong; an empty list signs that everything on the list is there and works. */
    record EquipmentRequest(@NotNull @Size(max = 20) List<@Valid FaultRequest> faults) {}

    /** One thing that is missing or does not work. */
    record FaultRequest(
            @NotNull EquipmentItem item,
            @NotBlank @Size(max = 300) String remark) {}

    @GetMapping
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER, Roles.AUDITOR})
    @NoPatientData
    List<EquipmentDay> log(@RequestParam LocalDate from, @RequestParam LocalDate until) {
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > MOST_DAYS) {
            throw Refused.unprocessable(
                    "days-out-of-range", "Ask for 1 to " + MOST_DAYS + " days, the first of them first.");
        }
        return days.between(from, until).stream().map(Stored::state).toList();
    }

    @PostMapping("/{date}/checks")
    @RolesAllowed({Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @NoPatientData
    EquipmentDay check(@PathVariable LocalDate date, @Valid @RequestBody EquipmentRequest request) {
        List<EquipmentCheck.Fault> faults = request.faults().stream()
                .map(fault -> new EquipmentCheck.Fault(fault.item(), fault.remark()))
                .toList();
        return check.carryOut(
                        Cause.current().clinicId(),
                        date,
                        new EquipmentCheck(Cause.current().actorId(), clock.instant(), faults))
                .state();
    }
}
