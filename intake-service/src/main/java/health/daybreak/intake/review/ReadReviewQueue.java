package health.daybreak.intake.review;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Risk;
import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.packet.Packets;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.screening.AssessEligibility;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.intake.sheet.CheckIns;
import health.daybreak.intake.sheet.Sheet;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for a prescriber or nurse: risks first, then screenings to decide, packets to go through, notes to read. */
public final class ReadReviewQueue {

    private static final Duration NOTES_FOR = Duration.ofDays(7);
    private static final Duration ASKED_FOR = Duration.ofDays(1);
    private static final Duration CHECK_INS_FOR = Duration.ofDays(3);
    /** Questionnaires that are answered so close to each other belong to one contact with the patient. */
    private static final Duration ONE_CONTACT = Duration.ofHours(1);

    /** Those to take charge of before those to decide, the high ones first, then by the time that is left. */
    static final Comparator<Stored<Assessment>> BY_URGENCY = Comparator.comparing(
                    (Stored<Assessment> stored) -> risk(stored).step())
            .thenComparing(stored -> risk(stored).level(), Comparator.reverseOrder())
            .thenComparing(stored -> risk(stored).acknowledgeBy());

    /** A screening that waits for a decision. */
    public record ToDecide(Stored<Patient> patient, AssessEligibility.Assessed assessed) {}

    /**
     * A questionnaire that somebody must look at.
     *
     * @param patient empty when the patient cannot be found, which hides no risk
     */
    public record ToLookAt(Optional<Stored<Patient>> patient, Stored<Assessment> assessment) {}

    /** A check-in of the morning after that says that something is wrong. */
    public record ToHear(Optional<Stored<Patient>> patient, Stored<Sheet> checkIn) {}

    /** A packet that was sent in, of somebody whose screening still lacks something. */
    public record ToGoThrough(Stored<Patient> patient, Packet packet) {}

    /**
     * All that waits.
     *
     * @param risks the most urgent first
     * @param packets of people whose screening still lacks something
     * @param asked questionnaires that asked for another one at the same contact, which is not answered yet
     * @param checkIns of the last three days that tell of a side effect or a worse mood, to which nobody has seen
     * @param notes totals far on the wrong side of the patient's baseline in the last seven days
     */
    public record Queue(
            List<ToDecide> decisions,
            List<ToLookAt> risks,
            List<ToGoThrough> packets,
            List<ToLookAt> asked,
            List<ToHear> checkIns,
            List<ToLookAt> notes) {}

    private static final int MOST_PACKETS = 200;

    private final Screenings screenings;
    private final Assessments assessments;
    private final Patients patients;
    private final AssessEligibility eligibility;
    private final Packets packets;
    private final CheckIns checkIns;

    public ReadReviewQueue(
            Screenings screenings,
            Assessments assessments,
            Patients patients,
            AssessEligibility eligibility,
            Packets packets,
            CheckIns checkIns) {
        this.screenings = screenings;
        this.assessments = assessments;
        this.patients = patients;
        this.eligibility = eligibility;
        this.packets = packets;
        this.checkIns = checkIns;
    }

    /** The queue of the current clinic at this moment. */
    public Queue read(Instant now) {
        List<Stored<Screening>> undecided = screenings.undecided();
        List<Stored<Screening>> awaiting = undecided.stream()
                .filter(screening -> screening.state().status() == Screening.Status.AWAITING_DECISION)
                .toList();
        List<Stored<Assessment>> risks =
                assessments.withOpenRisk().stream().sorted(BY_URGENCY).toList();
        List<Stored<Assessment>> asked = assessments.askingSince(now.minus(ASKED_FOR)).stream()
                .filter(this::stillAsked)
                .toList();
        List<Stored<Assessment>> notes = assessments.worsenedSince(now.minus(NOTES_FOR));
        Map<String, Stored<Patient>> known = patientsOf(awaiting, List.of(risks, asked, notes));
        List<ToDecide> decisions = eligibility
                .assess(
                        awaiting.stream()
                                .filter(screening ->
                                        lives(known.get(screening.state().patientId())))
                                .toList(),
                        now)
                .stream()
                .map(assessed -> new ToDecide(patientOf(assessed, known), assessed))
                .toList();
        return new Queue(
                decisions,
                toLookAt(risks, known),
                toGoThrough(undecided),
                toLookAt(asked, known),
                toHear(checkIns.unseenSince(now.minus(CHECK_INS_FOR))),
                toLookAt(notes, known));
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
                .filter(packet -> lives(known.get(packet.patientId())))
                .map(packet -> new ToGoThrough(Objects.requireNonNull(known.get(packet.patientId())), packet))
                .toList();
    }

    private List<ToHear> toHear(List<Stored<Sheet>> found) {
        Map<String, Stored<Patient>> known = byId(found.stream()
                .map(sheet -> sheet.state().patientId())
                .distinct()
                .toList());
        return found.stream()
                .map(sheet ->
                        new ToHear(Optional.ofNullable(known.get(sheet.state().patientId())), sheet))
                .toList();
    }

    /** What is said of a record that has ended is decided on the one that it lives on in. */
    private static boolean lives(@Nullable Stored<Patient> patient) {
        return patient != null && patient.state().merging().into() == null;
    }

    private static Stored<Patient> patientOf(AssessEligibility.Assessed assessed, Map<String, Stored<Patient>> known) {
        Screening screening = Objects.requireNonNull(assessed.screening()).state();
        return Objects.requireNonNull(known.get(screening.patientId()));
    }

    private boolean stillAsked(Stored<Assessment> asking) {
        Instant contact = asking.state().answered().at().minus(ONE_CONTACT);
        List<String> answered = assessments.ofPatient(asking.state().answered().patientId()).stream()
                .map(Stored::state)
                .filter(given -> !given.answered().at().isBefore(contact))
                .map(Assessment::instrument)
                .toList();
        return !answered.containsAll(asking.state().asksFor());
    }

    private static List<ToLookAt> toLookAt(List<Stored<Assessment>> found, Map<String, Stored<Patient>> known) {
        return found.stream()
                .map(assessment -> new ToLookAt(
                        Optional.ofNullable(
                                known.get(assessment.state().answered().patientId())),
                        assessment))
                .toList();
    }

    private Map<String, Stored<Patient>> patientsOf(
            List<Stored<Screening>> awaiting, List<List<Stored<Assessment>>> lists) {
        List<String> ids = Stream.concat(
                        awaiting.stream().map(screening -> screening.state().patientId()),
                        lists.stream()
                                .flatMap(Collection::stream)
                                .map(assessment -> assessment.state().answered().patientId()))
                .distinct()
                .toList();
        return byId(ids);
    }

    private Map<String, Stored<Patient>> byId(List<String> ids) {
        return patients.withIds(ids).stream().collect(Collectors.toMap(Stored::id, Function.identity()));
    }

    private static Risk risk(Stored<Assessment> stored) {
        return Objects.requireNonNull(stored.state().risk());
    }
}
