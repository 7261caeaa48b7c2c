package health.daybreak.treatment.session;

import health.daybreak.treatment.vitals.VitalSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vital signs by the time at which they were taken, and the alerts that they raised. */
public record Chart(List<VitalSet> sets, List<Alert> alerts) {

    public Chart {
        sets = List.copyOf(sets);
        alerts = List.copyOf(alerts);
    }

    static Chart empty() {
        return new Chart(List.of(), List.of());
    }

    Chart with(VitalSet set) {
        List<VitalSet> all = new ArrayList<>(sets);
        all.add(set);
        all.sort(Comparator.comparing(VitalSet::takenAt).thenComparing(VitalSet::recordedAt));
        return new Chart(all, alerts);
    }

    Chart withAlerts(List<Alert> more) {
        List<Alert> all = new ArrayList<>(alerts);
        all.addAll(more);
        return new Chart(sets, all);
    }

    Chart replacing(Alert changed) {
        return new Chart(
                sets,
                alerts.stream()
                        .map(alert -> alert.id().equals(changed.id()) ? changed : alert)
                        .toList());
    }

    Chart withoutWords() {
        return new Chart(
                sets.stream().map(VitalSet::withoutRemark).toList(),
                alerts.stream().map(Alert::withoutWords).toList());
    }

    public Optional<VitalSet> latest() {
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets.getLast());
    }

    Optional<VitalSet> withId(@Nullable String id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The sets from this moment on. */
    public List<VitalSet> since(Instant moment) {
        return sets.stream().filter(set -> !set.takenAt().isBefore(moment)).toList();
    }
}
