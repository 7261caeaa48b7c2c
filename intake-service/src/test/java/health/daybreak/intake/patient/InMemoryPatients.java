package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Patients in memory, for plain tests. */
public final class InMemoryPatients extends InMemoryAggregates<Patient> implements Patients {

    @Override
    public List<Stored<Patient>> withIds(Collection<String> ids) {
        return all().stream().filter(stored -> ids.contains(stored.id())).toList();
    }

    @Override
    public List<String> endedIn(String patientId) {
        return all().stream()
                .filter(stored -> stored.state().merging().into() != null
                        && stored.state().merging().into().patientId().equals(patientId))
                .map(Stored::id)
                .toList();
    }

    @Override
    public List<String> idsIn(Set<Stage> stages) {
        return all().stream()
                .filter(stored -> stages.contains(stored.state().stage()))
                .map(Stored::id)
                .sorted()
                .toList();
    }

    @Override
    public List<Stored<Patient>> matching(
            List<String> words, Set<Stage> stages, Collection<String> without, int limit) {
        return all().reversed().stream()
                .filter(stored -> words.stream().allMatch(stored.state().searchText()::contains))
                .filter(stored ->
                        stages.isEmpty() || stages.contains(stored.state().stage()))
                .filter(stored -> !without.contains(stored.id()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Stored<Patient>> sharingKeys(Collection<String> keys, int limit) {
        return all().stream()
                .filter(stored -> stored.state().matchKeys().stream().anyMatch(keys::contains))
                .limit(limit)
                .toList();
    }
}
