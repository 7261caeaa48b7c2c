package health.daybreak.intake.referral;

import health.daybreak.intake.assessment.AnsweredElsewhere;
import health.daybreak.intake.patient.NewPatient;
import java.util.List;
import java.util.Map;

/**
 * A referral as it was read.
 *
 * @param responses questionnaires that were answered elsewhere, each of which can be scored
 * @param notUsed resource types that intake does not use, with how many there were
 * @param remarks what could not be used of the others, in words
 */
public record IncomingReferral(
        NewPatient patient, List<AnsweredElsewhere> responses, Map<String, Integer> notUsed, List<String> remarks) {

    public IncomingReferral {
        responses = List.copyOf(responses);
        notUsed = Map.copyOf(notUsed);
        remarks = List.copyOf(remarks);
    }
}
