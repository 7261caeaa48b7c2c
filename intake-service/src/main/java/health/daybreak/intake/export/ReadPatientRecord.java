package health.daybreak.intake.export;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.consent.Consent;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.packet.Packets;
import health.daybreak.intake.patient.Merging.Absorbed;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.readiness.ReadinessBook;
import health.daybreak.intake.readiness.ReadinessBooks;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A patient wants their record, or a court or another clinic does. */
public final class ReadPatientRecord {

    private final Patients patients;
    private final Assessments assessments;
    private final Screenings screenings;
    private final Consents consents;
    private final Packets packets;
    private final ReadinessBooks books;

    public ReadPatientRecord(
            Patients patients,
            Assessments assessments,
            Screenings screenings,
            Consents consents,
            Packets packets,
            ReadinessBooks books) {
        this.patients = patients;
        this.assessments = assessments;
        this.screenings = screenings;
        this.consents = consents;
        this.packets = packets;
        this.books = books;
    }

    /** With what was kept under records that were merged into this one; refuses (not found) somebody unknown. */
    public PatientRecord read(String patientId, Instant now) {
        Stored<Patient> patient = patients.get(patientId);
        List<String> ids = Stream.concat(
                        Stream.of(patientId),
                        patient.state().merging().absorbed().stream().map(Absorbed::patientId))
                .toList();
        List<Stored<Assessment>> answered = assessments.ofPatients(ids).stream()
                .sorted(Comparator.comparing(one -> one.state().answered().at()))
                .toList();
        List<Stored<Consent>> signed = ids.stream()
                .flatMap(id -> consents.ofPatient(id).stream())
                .sorted(Comparator.comparing(one -> one.state().signedAt()))
                .toList();
        List<Stored<Screening>> screened =
                ids.stream().flatMap(id -> screeningsOf(id).stream()).toList();
        List<Stored<Packet>> told =
                ids.stream().flatMap(id -> packetsOf(id).stream()).toList();
        List<ReadinessBook> tests = ids.stream()
                .flatMap(id -> books.find(id).stream())
                .map(Stored::state)
                .toList();
        return new PatientRecord(patient, answered, screened, signed, told, tests, now);
    }

    private List<Stored<Screening>> screeningsOf(String patientId) {
        List<Stored<Screening>> rounds = new ArrayList<>();
        int last =
                screenings.latestOf(patientId).map(one -> one.state().round()).orElse(0);
        for (int round = 1; round <= last; round++) {
            screenings.find(Screening.id(patientId, round)).ifPresent(rounds::add);
        }
        return rounds;
    }

    private List<Stored<Packet>> packetsOf(String patientId) {
        List<Stored<Packet>> rounds = new ArrayList<>();
        int last = packets.latestOf(patientId).map(one -> one.state().round()).orElse(0);
        for (int round = 1; round <= last; round++) {
            packets.find(Packet.id(patientId, round)).ifPresent(rounds::add);
        }
        return rounds;
    }
}
