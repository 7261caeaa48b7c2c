package health.daybreak.intake.referral;

import health.daybreak.intake.assessment.ImportAnswers;
import health.daybreak.intake.patient.ImportPatient;
import health.daybreak.intake.patient.ImportPatient.Imported;
import health.daybreak.intake.patient.Referral;
import health.daybreak.platform.aggregate.Ids;
import java.time.Instant;
import java.util.Objects;

/** A referrer sends a record: a new patient, news of a known one, or the same once more. */
public final class ImportReferral {

    private final ImportPatient importPatient;

    private final ImportAnswers importAnswers;

    public ImportReferral(ImportPatient importPatient, ImportAnswers importAnswers) {
        this.importPatient = importPatient;
        this.importAnswers = importAnswers;
    }

    /**
     * The patient's id follows from who the referrer says it is, and that of an answered questionnaire from its answers,
     * so that nothing is imported twice, and what a crash left out comes with the next attempt.
     */
    public Imported importReferral(String clinicId, IncomingReferral incoming, Instant at) {
        Referral referral = Objects.requireNonNull(incoming.patient().referral(), "referral");
        String id = Ids.derived("referral", clinicId, referral.identifierSystem(), referral.identifier());
        Imported imported = importPatient.importPatient(id, incoming.patient(), at);
        importAnswers.importAnswers(imported.patient().id(), referral.identifierSystem(), incoming.responses(), at);
        return imported;
    }
}
