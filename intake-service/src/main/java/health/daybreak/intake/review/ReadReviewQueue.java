package health.daybreak.intake.review;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.packet.Packets;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.screening.AssessEligibility;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for a prescriber or nurse: screenings to decide, risks to take charge of, packets to go through. */
public final class ReadReviewQueue {

    /** A screening that waits for a decision. */
    public record ToDecide(Stored<Patient> patient, AssessEligibility.Assessed assessed) {}

    /** A risk that waits for a clinician. */
    public record ToAcknowledge(Stored<Patient> patient, Stored<Assessment> assessment) {}

    /** A packet that was sent in, of somebody whose screening still lacks something. */
    public record ToGoThrough(Stored<Patient> patient, Packet packet) {}

    /** Each list with the most urgent first. */
    public record Queue(List<ToDecide> decisions, List<ToAcknowledge> risks, List<ToGoThrough> packets) {}

    private static final int MOST_PACKETS = 200;

    private final Screenings screenings;
    private final Assessments assessments;
    private final Patients patients;
    private final AssessEligibility eligibility;
    private final Packets packets;

    public ReadReviewQueue(
            Screenings screenings,
            Assessments assessments,
            Patients patients,
            AssessEligibility eligibility,
            Packets packets) {
        this.screenings = screenings;
        this.assessments = assessments;
        this.patients = patients;
        this.eligibility = eligibility;
        this.packets = packets;
    }

    /** The queue of the current clinic at this moment. */
    public Queue read(Instant now) {
        List<Stored<Screening>> undecided = screenings.undecided();
        List<Stored<Screening>> awaiting = undecided.stream()
                .filter(screening -> screening.state().status() == Screening.Status.AWAITING_DECISION)
                .toList();
        List<Stored<Assessment>> open = assessments.withOpenRisk();
        Map<String, Stored<Patient>> known = patientsOf(awaiting, open);
        List<ToDecide> decisions = new ArrayList<>();
        List<Stored<Screening>> ofKnown = awaiting.stream()
                .filter(screening -> known.containsKey(screening.state().patientId()))
                .toList();
        for (AssessEligibility.Assessed assessed : eligibility.assess(ofKnown, now)) {
            Screening screening = Objects.requireNonNull(assessed.screening()).state();
            decisions.add(new ToDecide(Objects.requireNonNull(known.get(screening.patientId())), assessed));
        }
        List<ToAcknowledge> risks = new ArrayList<>();
        for (Stored<Assessment> risk : open) {
            Stored<Patient> patient = known.get(risk.state().answered().patientId());
            if (patient != null) {
                risks.add(new ToAcknowledge(patient, risk));
            }
        }
        return new Queue(decisions, risks, toGoThrough(undecided));
    }

    /** A packet is gone through once its patient's screening waits for a decision, or has one. */
    private List<ToGoThrough> toGoThrough(List<Stored<Screening>> undecided) {
        Set<String> open = undecided.stream()
                .filter(screening -> screening.state().status() == Screening.Status.OPEN)
                .map(screening -> screening.state().patientId())
                .collect(Collectors.toSet());
        List<Packet> sentIn = packets.submitted(MOST_PACKETS).stream()
                .map(Stored::state)
                .filter(packet -> open.contains(packet.patientId()))
                .toList();
        Map<String, Stored<Patient>> known =
                byId(sentIn.stream().map(Packet::patientId).distinct().toList());
        return sentIn.reversed().stream()
                .filter(packet -> known.containsKey(packet.patientId()))
                .map(packet -> new ToGoThrough(Objects.requireNonNull(known.get(packet.patientId())), packet))
                .toList();
    }

    private Map<String, Stored<Patient>> patientsOf(List<Stored<Screening>> awaiting, List<Stored<Assessment>> open) {
        List<String> ids = Stream.concat(
                        awaiting.stream().map(screening -> screening.state().patientId()),
                        open.stream().map(risk -> risk.state().answered().patientId()))
                .distinct()
                .toList();
        return byId(ids);
    }

    private Map<String, Stored<Patient>> byId(List<String> ids) {
        return patients.withIds(ids).stream().collect(Collectors.toMap(Stored::id, Function.identity()));
    }
}
