package health.daybreak.intake.practitioner;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds whoever decides to what a prescriber must be on that day of the clinic's calendar. */
public final class QualifiedThatDay implements QualifiedPrescribers {

    private final Practitioners practitioners;
    private final List<CredentialKind> needed;
    private final ZoneId defaultZone;

    /** @param defaultZone where scheduling has not told the clinic's */
    public QualifiedThatDay(Practitioners practitioners, List<CredentialKind> needed, ZoneId defaultZone) {
        this.practitioners = practitioners;
        this.needed = List.copyOf(needed);
        this.defaultZone = defaultZone;
    }

    @Override
    public void require(String staffId, Instant at) {
        Practitioner person = practitioners
                .find(staffId)
                .map(Stored::state)
                .orElseThrow(() -> Refused.forbidden(
                        "practitioner-unknown",
                        staffId
                                + " is not known here yet, so nobody knows whether they are qualified. A manager enters staff"
                                + " under Settings; a program names the prescriber it acts for.",
                        Map.of()));
        ZoneId zone = ZoneId.of(Objects.requireNonNullElse(person.zone(), defaultZone.getId()));
        LocalDate day = LocalDate.ofInstant(at, zone);
        List<String> reasons = person.notQualifiedAsPrescriber(needed, day);
        if (!reasons.isEmpty()) {
            throw Refused.forbidden(
                    "practitioner-not-qualified",
                    person.name() + " may not decide on " + day + ": " + String.join("; ", reasons) + ".",
                    Map.of("reasons", reasons));
        }
    }
}
