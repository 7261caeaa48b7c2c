package health.daybreak.intake.packet;

import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Giver;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes assessments of a packet's questionnaires, each set of answers once. */
public final class PacketAnswers {

    private final Assessments assessments;
    private final RecordAssessment recordAssessment;

    public PacketAnswers(Assessments assessments, RecordAssessment recordAssessment) {
        this.assessments = assessments;
        this.recordAssessment = recordAssessment;
    }

    /** The same answers of the same packet are one assessment, however often they are saved or sent in. */
    void recordOnce(Stored<Packet> packet, String instrument, List<@Nullable Integer> given, Instant at) {
        String id = Ids.derived(packet.id(), instrument, given);
        if (assessments.find(id).isPresent()) {
            return;
        }
        String patientId = packet.state().patientId();
        Answered answered = new Answered(
                patientId,
                given,
                null,
                Giver.PATIENT_BY_LINK,
                Occasion.SCREENING,
                null,
                null,
                "patient:" + patientId,
                at);
        try {
            recordAssessment.record(id, instrument, answered);
        } catch (Refused refused) {
            // Saved from two devices in the same moment: the other one has recorded it. Any other refusal stands.
            if (assessments.find(id).isEmpty()) {
                throw refused;
            }
        }
    }
}
