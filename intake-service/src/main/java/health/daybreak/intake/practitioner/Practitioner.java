package health.daybreak.intake.practitioner;

import health.daybreak.events.staff.StaffUpdated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as scheduling tells of them.
 *
 * @param zone of the clinic, in which the last day of a credential is meant; null when it is not set up
 */
public record Practitioner(
        String staffId,
        String name,
        List<String> roles,
        List<Held> credentials,
        boolean active,
        @Nullable String zone) {

    private static final String PRESCRIBER = "PRESCRIBER";

    /** A credential and the last day on which it counts. */
    public record Held(String kind, LocalDate expiresOn) {}

    public Practitioner {
        roles = List.copyOf(roles);
        credentials = List.copyOf(credentials);
    }

    static Practitioner from(StaffUpdated event) {
        return new Practitioner(
                event.staffId(),
                event.displayName(),
                event.roles(),
                event.credentials().stream()
                        .map(credential -> new Held(credential.kind(), credential.expiresOn()))
                        .toList(),
                event.active(),
                event.timeZone());
    }

    /** In words, why this person may not act as a prescriber on that day; nothing when they may. */
    List<String> notQualifiedAsPrescriber(List<CredentialKind> needed, LocalDate day) {
        List<String> reasons = new ArrayList<>();
        if (!active) {
            reasons.add("no longer works here");
        }
        if (!roles.contains(PRESCRIBER)) {
            reasons.add("is not entered as a prescriber");
        }
        for (CredentialKind kind : needed) {
            Optional<LocalDate> lastDay = lastDay(kind);
            if (lastDay.isEmpty()) {
                reasons.add("has no " + kind.words());
            } else if (lastDay.get().isBefore(day)) {
                reasons.add("the " + kind.words() + " ran out on " + lastDay.get());
            }
        }
        return reasons;
    }

    /** Of a credential that was renewed, the last one counts. */
    private Optional<LocalDate> lastDay(CredentialKind kind) {
        return credentials.stream()
                .filter(held -> held.kind().equals(kind.name()))
                .map(Held::expiresOn)
                .max(Comparator.naturalOrder());
    }
}
