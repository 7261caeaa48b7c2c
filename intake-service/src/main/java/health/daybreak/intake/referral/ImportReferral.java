package health.daybreak.intake.referral;

import health.daybreak.intake.patient.ImportPatient;
import health.daybreak.intake.patient.ImportPatient.Imported;
import health.daybreak.intake.patient.Referral;
import health.daybreak.platform.aggregate.Ids;
import java.time.Instant;
import java.util.Objects;

/** A referrer sends a record: a new patient, news of a known one, or the same once more. */
public final class ImportReferral {

    private final ImportPatient importPatient;

    public ImportReferral(ImportPatient importPatient) {
        this.importPatient = importPatient;
    }

    /** The patient's id follows from who the referrer says it is, so that the same person is never imported twice. */
    public Imported importReferral(String clinicId, IncomingReferral incoming, Instant at) {
        Referral referral = Objects.requireNonNull(incoming.patient().referral(), "referral");
        String id = Ids.derived("referral", clinicId, referral.identifierSystem(), referral.identifier());
        return importPatient.importPatient(id, incoming.patient(), at);
    }
}
