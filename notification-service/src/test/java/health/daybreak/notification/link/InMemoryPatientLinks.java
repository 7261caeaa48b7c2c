package health.daybreak.notification.link;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.testkit.InMemoryAggregates;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Links in memory. */
public final class InMemoryPatientLinks extends InMemoryAggregates<PatientLink> implements PatientLinks {

    public static final LinkSettings SETTINGS = new LinkSettings(
            URI.create("https://clinic.example.org"),
            Map.of(
                    LinkPurpose.PACKET,
                    Duration.ofDays(14),
                    LinkPurpose.CONSENT,
                    Duration.ofDays(7),
                    LinkPurpose.SESSION,
                    Duration.ofDays(14),
                    LinkPurpose.QUESTIONNAIRE,
                    Duration.ofDays(14),
                    LinkPurpose.CHECK_IN,
                    Duration.ofDays(2),
                    LinkPurpose.RIDE,
                    Duration.ofDays(14),
                    LinkPurpose.OFFER,
                    Duration.ofDays(1)));

    private int looks;
    private int changes;

    /** How often somebody looked for a link since the last {@link #forgetLooks()}. */
    int looks() {
        return looks;
    }

    /** How often somebody changed one since then. */
    int changes() {
        return changes;
    }

    void forgetLooks() {
        looks = 0;
        changes = 0;
    }

    @Override
    public Stored<PatientLink> change(String id, Function<PatientLink, Change<PatientLink>> decide) {
        changes++;
        return super.change(id, decide);
    }

    @Override
    public Optional<Stored<PatientLink>> ofAnyClinic(String hash) {
        looks++;
        return find(hash);
    }

    @Override
    public List<Stored<PatientLink>> ofPatient(String patientId) {
        return all().stream()
                .filter(link -> link.state().patientId().equals(patientId))
                .sorted(Comparator.comparing(
                                (Stored<PatientLink> link) -> link.state().madeAt())
                        .reversed())
                .toList();
    }
}
