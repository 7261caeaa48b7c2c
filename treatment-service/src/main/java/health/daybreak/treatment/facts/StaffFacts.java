package health.daybreak.treatment.facts;

import health.daybreak.events.staff.StaffUpdated;
import java.time.LocalDate;
import java.util.List;

/** Who works here and what lets them. */
public record StaffFacts(
        String staffId, String name, List<String> roles, boolean active, List<Credential> credentials) {

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
                        .toList());
    }

    /** The kinds of credentials that had run out before this day. */
    public List<String> expiredOn(LocalDate day) {
        return credentials.stream()
                .filter(credential -> credential.expiresOn().isBefore(day))
                .map(Credential::kind)
                .toList();
    }

    /** Counts until the end of its last day. */
    public record Credential(String kind, LocalDate expiresOn) {}
}
