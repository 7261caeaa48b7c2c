package health.daybreak.intake.packet;

import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.intake.patient.Clinician;
import health.daybreak.intake.patient.Contact;
import health.daybreak.intake.patient.Follower;
import health.daybreak.intake.patient.Particulars;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.PersonName;
import health.daybreak.intake.patient.UpdateContact;
import health.daybreak.intake.screening.RecordFindings;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A packet was sent in: its questionnaires are scored, its facts fill what staff have not found out yet, and the record
 * says how the patient wants to be called. Each step done twice is done once, so a crash in between costs nothing.
 */
public final class TakeOverPacket implements Follower {

    private final Packets packets;
    private final PacketAnswers answers;
    private final RecordFindings recordFindings;
    private final Patients patients;
    private final UpdateContact updateContact;

    public TakeOverPacket(
            Packets packets,
            PacketAnswers answers,
            RecordFindings recordFindings,
            Patients patients,
            UpdateContact updateContact) {
        this.packets = packets;
        this.answers = answers;
        this.recordFindings = recordFindings;
        this.patients = patients;
        this.updateContact = updateContact;
    }

    /** Hears of a patient; anything but a packet means nothing here. */
    @Override
    public void heardOfPatient(Received<PatientEvent> received) {
        if (received.data() instanceof PacketSubmitted done) {
            // Of somebody who was erased meanwhile there is nothing to take over.
            packets.find(done.packetId())
                    .filter(packet -> patients.find(done.patientId()).isPresent())
                    .ifPresent(packet -> takeOver(packet, done.submittedAt()));
        }
    }

    private void takeOver(Stored<Packet> packet, Instant at) {
        String patientId = packet.state().patientId();
        packet.state()
                .told()
                .questionnaires()
                .forEach((instrument, given) -> answers.recordOnce(packet, instrument, given, at));
        StatementsOfPackets.of(packet.state())
                .ifPresent(stated -> recordFindings.fill(patientId, stated, "patient:" + patientId, at));
        describe(patientId, packet.state().told(), at);
    }

    /** Addresses stay as they are: a link in the wrong hands must not change where the next message goes. */
    private void describe(String patientId, Told told, Instant at) {
        Patient patient = patients.get(patientId).state();
        Particulars known = patient.particulars();
        Told.AboutYou about = told.aboutYou();
        String pronouns = about == null || blank(about.pronouns()) ? known.pronouns() : about.pronouns();
        Particulars particulars = usable(() -> new Particulars(
                        known.recordNumber(),
                        pronouns,
                        known.referrer() != null ? known.referrer() : clinician(told.referrer()),
                        known.primaryCare() != null ? known.primaryCare() : clinician(told.primaryCare())))
                .orElse(known);
        updateContact.update(
                patientId, null, name(patient.name(), about), contact(patient.contact(), about), particulars, at);
    }

    private static PersonName name(PersonName known, Told.@Nullable AboutYou about) {
        return about == null || blank(about.preferredName())
                ? known
                : usable(() -> new PersonName(known.given(), known.family(), about.preferredName()))
                        .orElse(known);
    }

    private static Contact contact(Contact known, Told.@Nullable AboutYou about) {
        String language = about == null ? null : about.language();
        return language == null || language.isBlank() || known.language().startsWith(language)
                ? known
                : usable(() -> new Contact(
                                known.email(),
                                known.mobile(),
                                known.phone(),
                                language,
                                known.timeZone(),
                                known.channels()))
                        .orElse(known);
    }

    private static @Nullable Clinician clinician(Told.@Nullable Provider told) {
        return told == null || blank(told.name())
                ? null
                : usable(() -> new Clinician(String.valueOf(told.name()), told.practice(), told.phone()))
                        .orElse(null);
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    /** What a patient typed may be of no use on the record; then it stays in the packet, where staff read it. */
    private static <T> Optional<T> usable(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (Refused notUsable) {
            return Optional.empty();
        }
    }
}
