package health.daybreak.intake.consent.link;

import health.daybreak.intake.consent.Scope;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a link for consents was made for.
 *
 * @param named the scopes that it names; what a course needs is asked for besides
 */
public record Errand(String patientId, Set<Scope> named, Instant linkMadeAt) {

    public Errand {
        named = Set.copyOf(named);
    }

    /** @param about scopes by name, with commas between; what is none is passed over, as from a newer version */
    public static Errand of(String patientId, @Nullable String about, Instant linkMadeAt) {
        List<String> names = about == null ? List.of() : Arrays.asList(about.split(","));
        return new Errand(
                patientId,
                Stream.of(Scope.values())
                        .filter(scope -> names.contains(scope.name()))
                        .collect(Collectors.toSet()),
                linkMadeAt);
    }
}
