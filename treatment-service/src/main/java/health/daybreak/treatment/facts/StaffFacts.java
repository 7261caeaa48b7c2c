package health.daybreak.treatment.facts;

import health.daybreak.events.staff.StaffUpdated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who works here and what lets them.
 *
 * @param timeZone of their clinic, by its IANA name; null where nobody has said it
 */
public record StaffFacts(
        String staffId,
        String name,
        List<String> roles,
        boolean active,
        List<Credential> credentials,
        @Nullable String timeZone) {

    private static final Map<String, String> WORDS = Map.of(
            "LICENCE", "licence",
            "BOARD_CERTIFICATION", "board certification",
            "DEA_REGISTRATION", "DEA registration",
            "ACLS", "ACLS certificate");

    public StaffFacts {
        roles = List.copyOf(roles);
        credentials = List.copyOf(credentials);
    }

    static StaffFacts from(StaffUpdated event) {
        return new StaffFacts(
                event.staffId(),
                event.displayName(),
                event.roles(),
                event.active(),
                event.credentials().stream()
                        .map(credential -> new Credential(credential.kind(), credential.expiresOn()))
                        .toList(),
                event.timeZone());
    }

    /** In words, what of this is not held or had run out before this day; nothing when all is in force. */
    public List<String> notInForce(List<String> needed, LocalDate day) {
        List<String> problems = new ArrayList<>();
        for (String kind : needed) {
            Optional<LocalDate> lastDay = lastDay(kind);
            if (lastDay.isEmpty()) {
                problems.add("has no " + words(kind));
            } else if (lastDay.get().isBefore(day)) {
                problems.add("the " + words(kind) + " ran out on " + lastDay.get());
            }
        }
        return problems;
    }

    /** Of a credential that was renewed, the last one counts. */
    private Optional<LocalDate> lastDay(String kind) {
        return credentials.stream()
                .filter(credential -> credential.kind().equals(kind))
                .map(Credential::expiresOn)
                .max(Comparator.naturalOrder());
    }

    private static String words(String kind) {
        return WORDS.getOrDefault(kind, kind);
    }

    /** Counts until the end of its last day. */
    public record Credential(String kind, LocalDate expiresOn) {}
}
