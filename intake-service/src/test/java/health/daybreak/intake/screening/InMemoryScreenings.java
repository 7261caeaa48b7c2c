package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Screenings in memory, for plain tests. */
public final class InMemoryScreenings extends InMemoryAggregates<Screening> implements Screenings {

    @Override
    public Optional<Stored<Screening>> latestOf(String patientId) {
        return all().stream()
                .filter(stored -> stored.state().patientId().equals(patientId))
                .max(Comparator.comparing(stored -> stored.state().round()));
    }

    @Override
    public List<Stored<Screening>> ofPatients(Collection<String> patientIds) {
        return all().stream()
                .filter(stored -> patientIds.contains(stored.state().patientId()))
                .sorted(Comparator.comparing(stored -> stored.state().round()))
                .toList();
    }

    @Override
    public List<Decision> overriding() {
        return all().stream()
                .map(stored -> stored.state().decision())
                .filter(Objects::nonNull)
                .filter(decision -> !decision.overridden().isEmpty())
                .toList();
    }

    @Override
    public List<Stored<Screening>> undecided() {
        return all().stream()
                .filter(stored -> stored.state().status() != Screening.Status.DECIDED)
                .toList();
    }
}
