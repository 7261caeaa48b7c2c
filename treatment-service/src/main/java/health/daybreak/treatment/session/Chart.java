package health.daybreak.treatment.session;

import health.daybreak.treatment.kap.Therapy;
import health.daybreak.treatment.kap.TherapyEntry;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The vital signs, what else was seen, what was given as needed and, with psychotherapy, what belongs to that, each by its
 * time; and the alerts that were raised.
 */
public record Chart(
        List<VitalSet> sets,
        List<Alert> alerts,
        List<Observation> observations,
        List<MedicineGiven> medicines,
        Therapy therapy) {

    public Chart {
        sets = List.copyOf(sets);
        alerts = List.copyOf(alerts);
        // Documents from before these were charted have none.
        observations = observations == null ? List.of() : List.copyOf(observations);
        medicines = medicines == null ? List.of() : List.copyOf(medicines);
        therapy = therapy == null ? Therapy.none() : therapy;
    }

    static Chart empty() {
        return new Chart(List.of(), List.of(), List.of(), List.of(), Therapy.none());
    }

    Chart with(VitalSet set) {
        List<VitalSet> all = new ArrayList<>(sets);
        all.add(set);
        all.sort(Comparator.comparing(VitalSet::takenAt).thenComparing(VitalSet::recordedAt));
        return new Chart(all, alerts, observations, medicines, therapy);
    }

    Chart with(Observation seen) {
        List<Observation> all = new ArrayList<>(observations);
        all.add(seen);
        all.sort(Comparator.comparing(Observation::seenAt).thenComparing(Observation::recordedAt));
        return new Chart(sets, alerts, all, medicines, therapy);
    }

    Chart with(MedicineGiven given) {
        List<MedicineGiven> all = new ArrayList<>(medicines);
        all.add(given);
        all.sort(Comparator.comparing(MedicineGiven::at));
        return new Chart(sets, alerts, observations, all, therapy);
    }

    Chart with(TherapyEntry entry) {
        return new Chart(sets, alerts, observations, medicines, therapy.with(entry));
    }

    Chart withAlerts(List<Alert> more) {
        List<Alert> all = new ArrayList<>(alerts);
        all.addAll(more);
        return new Chart(sets, all, observations, medicines, therapy);
    }

    Chart replacing(Alert changed) {
        return new Chart(
                sets,
                alerts.stream()
                        .map(alert -> alert.id().equals(changed.id()) ? changed : alert)
                        .toList(),
                observations,
                medicines,
                therapy);
    }

    Chart withoutWords() {
        return new Chart(
                sets.stream().map(VitalSet::withoutRemark).toList(),
                alerts.stream().map(Alert::withoutWords).toList(),
                observations.stream().map(seen -> seen.withNote(Session.ERASED)).toList(),
                medicines.stream().map(MedicineGiven::withoutWords).toList(),
                therapy.withoutWords(Session.ERASED));
    }

    /** How awake the patient was when somebody last scored it, by whichever entry, and when. */
    Optional<Sedation> latestSedation() {
        Stream<Sedation> measured = sets.stream()
                .filter(set -> set.reading().sedation() != null)
                .map(set -> new Sedation(Objects.requireNonNull(set.reading().sedation()), set.takenAt()));
        Stream<Sedation> seen = observations.stream()
                .filter(one -> one.sight().sedation() != null)
                .map(one -> new Sedation(Objects.requireNonNull(one.sight().sedation()), one.seenAt()));
        return Stream.concat(measured, seen).max(Comparator.comparing(Sedation::at));
    }

    /** MOAA/S at a moment. */
    record Sedation(int moaas, Instant at) {}

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
