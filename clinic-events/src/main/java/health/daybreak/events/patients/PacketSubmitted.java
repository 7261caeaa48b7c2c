package health.daybreak.events.patients;

import java.time.Instant;

/**
 * A patient told about themselves by the link that they were sent, and is done. Says nothing of what they told.
 *
 * @param packetId the packet of questions that was answered
 * @param patientId the patient, without saying who that is
 * @param submittedAt when the patient was done
 */
public record PacketSubmitted(String packetId, String patientId, Instant submittedAt) implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.packet.submitted.v1";

    @Override
    public String subject() {
        return packetId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
