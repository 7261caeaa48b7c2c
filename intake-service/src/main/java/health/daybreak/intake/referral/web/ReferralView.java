package health.daybreak.intake.referral.web;

import health.daybreak.intake.patient.ImportPatient;
import health.daybreak.intake.screening.web.VerdictView;
import java.util.List;
import java.util.Map;

/**
 * What became of a referral.
 *
 * @param verdict what the rules say on the referral alone, and what intake must still ask
 * @param notUsed resource types of the bundle that intake does not use, with their number
 * @param remarks what of the others could not be used
 */
record ReferralView(
        String patientId,
        long version,
        String displayName,
        ImportPatient.Outcome outcome,
        VerdictView verdict,
        Map<String, Integer> notUsed,
        List<String> remarks) {}
