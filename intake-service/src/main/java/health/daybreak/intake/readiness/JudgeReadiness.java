package health.daybreak.intake.readiness;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** How it stands with a patient's tests. */
public final class JudgeReadiness {

    /** A book with how each test stands. */
    public record Judged(ReadinessBook book, Stage stage, List<Standing> standings) {}

    private final ReadinessBooks books;
    private final ReadPatient patients;
    private final ReadinessPolicy policy;

    public JudgeReadiness(ReadinessBooks books, ReadPatient patients, ReadinessPolicy policy) {
        this.books = books;
        this.patients = patients;
        this.policy = policy;
    }

    /** Of this patient at this moment, whatever the others were told last. Throws when intake does not know the patient. */
    public Judged now(String patientId, Instant now) {
        patients.requireKnown(patientId);
        return judge(books.find(patientId).map(Stored::state).orElseGet(() -> ReadinessBook.of(patientId)), now);
    }

    /** The same of a book that is at hand; nothing is wanted of somebody whom intake does not know. */
    public Judged judge(ReadinessBook book, Instant now) {
        return patients.read(book.patientId(), book, now)
                .map(patient -> new Judged(book, policy.stage(book, patient), policy.judge(book, patient, now)))
                .orElseGet(() -> new Judged(book, Stage.SCREENING, List.of()));
    }

    /** The book as it is saved: with the others told, if there is news for them. */
    Change<ReadinessBook> told(ReadinessBook book, Instant now) {
        Judged judged = judge(book, now);
        return book.telling(judged.standings(), now);
    }
}
