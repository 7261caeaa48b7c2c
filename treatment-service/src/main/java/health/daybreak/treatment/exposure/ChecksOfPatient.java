package health.daybreak.treatment.exposure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The long-term checks of one patient that were made, oldest first. */
public record ChecksOfPatient(String patientId, List<CheckDone> done) {

    public ChecksOfPatient {
        done = List.copyOf(done);
    }

    /** No check was made yet. */
    public static ChecksOfPatient none(String patientId) {
        return new ChecksOfPatient(patientId, List.of());
    }

    /** When this was checked last. */
    public Optional<Instant> last(LongTermCheck check) {
        return done.stream()
                .filter(one -> one.check() == check)
                .map(CheckDone::at)
                .max(Comparator.naturalOrder());
    }

    /** The same with one more. */
    public ChecksOfPatient with(CheckDone one) {
        List<CheckDone> all = new ArrayList<>(done);
        all.add(one);
        return new ChecksOfPatient(patientId, all);
    }
}
