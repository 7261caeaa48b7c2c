package health.daybreak.treatment.exposure;

import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.LongTermCheckMade;
import health.daybreak.platform.aggregate.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** The same with one more; the others are told of all that were made, as of now. */
    public Change<ChecksOfPatient> with(CheckDone one) {
        List<CheckDone> all = new ArrayList<>(done);
        all.add(one);
        ChecksOfPatient more = new ChecksOfPatient(patientId, all);
        return Change.to(more, new ExposureChecked(patientId, more.lastOfEach(), one.at()));
    }

    private List<LongTermCheckMade> lastOfEach() {
        return Arrays.stream(LongTermCheck.values())
                .flatMap(check -> last(check).map(at -> new LongTermCheckMade(check.name(), at)).stream())
                .toList();
    }
}
