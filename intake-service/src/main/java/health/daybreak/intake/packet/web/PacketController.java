package health.daybreak.intake.packet.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.MEDICAL_DIRECTOR;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.packet.PacketCheck;
import health.daybreak.intake.packet.Packets;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collections;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Packets for staff. */
@RestController
class PacketController {

    private static final Set<String> THOSE_WHO_TREAT = Set.of(NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST);

    private final Packets packets;
    private final Patients patients;
    private final PacketCheck check;

    PacketController(Packets packets, Patients patients, PacketCheck check) {
        this.packets = packets;
        this.patients = patients;
        this.check = check;
    }

    /** How far a patient's latest packet is, and what it tells. */
    @GetMapping("/api/intake/patients/{patientId}/packet")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER})
    @PatientData
    PacketView packet(@PathVariable String patientId) {
        patients.get(patientId);
        boolean treats = Caller.current()
                .map(caller -> !Collections.disjoint(caller.roles(), THOSE_WHO_TREAT))
                .orElse(false);
        return packets.latestOf(patientId)
                .map(packet -> PacketView.of(packet, check, treats))
                .orElse(PacketView.NONE);
    }
}
