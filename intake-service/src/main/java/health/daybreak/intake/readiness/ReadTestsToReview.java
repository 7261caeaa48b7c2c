package health.daybreak.intake.readiness;

import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whose results are out of the ordinary and wait for a prescriber's word. */
public final class ReadTestsToReview {

    /** One patient with the tests that wait. */
    public record ToReview(Stored<Patient> patient, List<Standing> standings) {}

    private final ReadinessBooks books;
    private final Patients patients;
    private final JudgeReadiness judge;

    public ReadTestsToReview(ReadinessBooks books, Patients patients, JudgeReadiness judge) {
        this.books = books;
        this.patients = patients;
        this.judge = judge;
    }

    /** Of the current clinic. */
    public List<ToReview> read(Instant now) {
        List<Stored<ReadinessBook>> waiting = books.awaitingReview();
        Map<String, Stored<Patient>> known = patients
                .withIds(waiting.stream().map(Stored::id).toList())
                .stream()
                .collect(Collectors.toMap(Stored::id, Function.identity()));
        List<ToReview> found = new ArrayList<>();
        for (Stored<ReadinessBook> book : waiting) {
            Stored<Patient> patient = known.get(book.id());
            List<Standing> standings = judge.judge(book.state(), now).standings().stream()
                    .filter(standing -> standing.state() == Standing.State.AWAITING_REVIEW)
                    .toList();
            if (patient != null && !standings.isEmpty()) {
                found.add(new ToReview(patient, standings));
            }
        }
        return found;
    }
}
