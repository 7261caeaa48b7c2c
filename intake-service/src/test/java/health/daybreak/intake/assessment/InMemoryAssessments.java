package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Questionnaires in memory, for plain tests. */
public final class InMemoryAssessments extends InMemoryAggregates<Assessment> implements Assessments {

    @Override
    public List<Stored<Assessment>> ofPatient(String patientId) {
        return all().stream()
                .filter(stored -> stored.state().answered().patientId().equals(patientId))
                .sorted(Comparator.comparing((Stored<Assessment> stored) ->
                                stored.state().answered().at())
                        .reversed())
                .toList();
    }

    @Override
    public List<Stored<Assessment>> ofPatients(Collection<String> patientIds) {
        return patientIds.stream()
                .flatMap(id -> ofPatient(id).stream())
                .sorted(Comparator.comparing((Stored<Assessment> stored) ->
                                stored.state().answered().at())
                        .reversed())
                .toList();
    }

    @Override
    public List<Stored<Assessment>> withOpenRisk() {
        return all().stream()
                .filter(stored ->
                        stored.state().risk() != null && stored.state().risk().open())
                .toList();
    }
}
