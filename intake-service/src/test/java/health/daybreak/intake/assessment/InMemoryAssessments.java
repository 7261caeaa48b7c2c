package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import health.daybreak.testkit.TestClient;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questionnaires in memory, for plain tests. */
public final class InMemoryAssessments extends InMemoryAggregates<Assessment> implements Assessments {

    @Override
    public List<Stored<Assessment>> ofPatient(String patientId) {
        return newestFirst()
                .filter(stored -> stored.state().answered().patientId().equals(patientId))
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

    @Override
    public List<Stored<Assessment>> askingSince(Instant since) {
        return since(since)
                .filter(stored -> !stored.state().asksFor().isEmpty())
                .toList();
    }

    @Override
    public List<OfClinic> overdueAt(Instant moment) {
        return all().stream()
                .filter(stored -> Optional.ofNullable(stored.state().risk())
                        .filter(risk -> risk.overdueAt(moment) && risk.missedAt() == null)
                        .isPresent())
                .map(stored -> new OfClinic(TestClient.CLINIC, stored.id()))
                .toList();
    }

    @Override
    public List<Stored<Assessment>> worsenedSince(Instant since) {
        return since(since).filter(stored -> stored.state().worsening() != null).toList();
    }

    private Stream<Stored<Assessment>> since(Instant since) {
        return newestFirst().filter(stored -> !stored.state().answered().at().isBefore(since));
    }

    private Stream<Stored<Assessment>> newestFirst() {
        return all().stream()
                .sorted(Comparator.comparing((Stored<Assessment> stored) ->
                                stored.state().answered().at())
                        .reversed());
    }
}
