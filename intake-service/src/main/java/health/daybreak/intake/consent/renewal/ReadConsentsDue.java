package health.daybreak.intake.consent.renewal;

import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has a course under way that cannot go on, or soon cannot, without a signature. */
public final class ReadConsentsDue {

    /** One patient, and what they must sign: the earliest first. */
    public record PatientDue(Stored<Patient> patient, List<Need> needs, Instant dueFrom) {}

    private final RenewalBooks books;
    private final Patients patients;
    private final RenewalPolicy policy;

    public ReadConsentsDue(RenewalBooks books, Patients patients, RenewalPolicy policy) {
        this.books = books;
        this.patients = patients;
        this.policy = policy;
    }

    /** Of the current clinic, the earliest first. */
    public List<PatientDue> read(Instant now) {
        List<Stored<RenewalBook>> due = books.dueBefore(now.plus(policy.notice()));
        Map<String, Stored<Patient>> known = patients
                .withIds(due.stream().map(Stored::id).toList())
                .stream()
                .collect(Collectors.toMap(Stored::id, Function.identity()));
        List<PatientDue> found = new ArrayList<>();
        for (Stored<RenewalBook> book : due) {
            Stored<Patient> patient = known.get(book.id());
            Instant from = book.state().dueFrom();
            if (patient != null && from != null) {
                found.add(new PatientDue(patient, toSign(book.state(), now), from));
            }
        }
        return found;
    }

    private List<Need> toSign(RenewalBook book, Instant now) {
        return policy.needs(book.signed(), book.treatments(), now).stream()
                .filter(need -> need.needed() && need.state() != Need.State.IN_FORCE)
                .toList();
    }
}
