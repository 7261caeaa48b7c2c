package health.daybreak.scheduling.staff;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds whoever orders treatment to what a prescriber must be on that day. */
@Component
public final class QualifiedPrescribers {

    private final Staff staff;
    private final QualificationSettings settings;

    public QualifiedPrescribers(Staff staff, QualificationSettings settings) {
        this.staff = staff;
        this.settings = settings;
    }

    /**
     * Refused (403) with every reason: {@code practitioner-unknown} for somebody who is not entered, else
     * {@code practitioner-not-qualified}.
     *
     * @param day on the clinic's calendar
     */
    public void require(String staffId, LocalDate day) {
        Optional<StaffMember> person = staff.find(staffId).map(Stored::state);
        if (person.isEmpty()) {
            throw Refused.forbidden(
                    "practitioner-unknown",
                    "Nobody is entered here as " + staffId
                            + ", so nobody knows whether they are qualified. A manager enters"
                            + " staff under Settings; a program names the prescriber it acts for.",
                    Map.of());
        }
        List<String> reasons = person.get().notQualifiedAsPrescriber(settings.prescriber(), day);
        if (!reasons.isEmpty()) {
            throw Refused.forbidden(
                    "practitioner-not-qualified",
                    person.get().displayName() + " may not order treatment on " + day + ": "
                            + String.join("; ", reasons) + ".",
                    Map.of("reasons", reasons));
        }
    }
}
