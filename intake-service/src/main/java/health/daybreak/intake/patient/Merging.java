package health.daybreak.intake.patient;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record has to do with others of the same person.
 *
 * @param into where this record lives on; null while it lives itself
 * @param absorbed records that live on in this one, or are about to
 */
public record Merging(@Nullable Into into, List<Absorbed> absorbed) {

    /** Nothing. */
    public static final Merging NONE = new Merging(null, List.of());

    /** That a record ended. */
    public record Into(String patientId, Instant at, String by) {}

    /**
     * That a record lives on in this one.
     *
     * @param reason in the words of whoever merged them
     * @param took what was taken over from it, in words
     * @param done whether the other record has ended; false between the two writes of a merge
     */
    public record Absorbed(String patientId, Instant at, String by, String reason, List<String> took, boolean done) {

        public Absorbed {
            took = List.copyOf(took);
        }

        Absorbed ended(List<String> newTook) {
            return new Absorbed(patientId, at, by, reason, newTook, true);
        }
    }

    public Merging {
        absorbed = List.copyOf(absorbed);
    }

    Merging with(Absorbed other) {
        List<Absorbed> all = new ArrayList<>(absorbed);
        all.add(other);
        return new Merging(into, all);
    }

    Merging without(String patientId) {
        return new Merging(
                into,
                absorbed.stream()
                        .filter(other -> other.done() || !other.patientId().equals(patientId))
                        .toList());
    }

    Merging endedIn(Into other) {
        return new Merging(other, absorbed);
    }

    /** Whether this record was to be absorbed and was not yet. */
    boolean awaits(String patientId) {
        return absorbed.stream()
                .anyMatch(other -> !other.done() && other.patientId().equals(patientId));
    }

    Merging done(String patientId, List<String> took) {
        return new Merging(
                into,
                absorbed.stream()
                        .map(other -> other.patientId().equals(patientId) ? other.ended(took) : other)
                        .toList());
    }

    /** The merge that was begun and not ended, if there is one. */
    public Optional<Absorbed> unfinished() {
        return absorbed.stream().filter(other -> !other.done()).findFirst();
    }
}
