package health.daybreak.intake.consent.web;

import health.daybreak.intake.consent.renewal.ReadConsentsDue.PatientDue;
import java.time.Instant;
import java.util.List;

/** Patients whose course cannot go on, or soon cannot, without a signature; the earliest first. */
record ConsentsDueView(List<PatientDueView> patients) {

    /** One patient. */
    record PatientDueView(String patientId, String displayName, Instant dueFrom, List<ConsentList.NeedView> needs) {

        static PatientDueView from(PatientDue due) {
            return new PatientDueView(
                    due.patient().id(),
                    due.patient().state().name().display(),
                    due.dueFrom(),
                    due.needs().stream().map(ConsentList.NeedView::from).toList());
        }
    }

    static ConsentsDueView from(List<PatientDue> due) {
        return new ConsentsDueView(due.stream().map(PatientDueView::from).toList());
    }
}
