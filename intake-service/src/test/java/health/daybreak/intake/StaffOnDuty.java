package health.daybreak.intake;

import health.daybreak.intake.practitioner.CredentialKind;
import health.daybreak.intake.practitioner.Practitioner;
import health.daybreak.intake.practitioner.Practitioner.Held;
import health.daybreak.intake.practitioner.Practitioners;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.testkit.TestClient;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** The prescribers that tests sign in as, qualified for years, as if scheduling had told of them before. */
@Component
class StaffOnDuty implements ApplicationListener<ApplicationReadyEvent> {

    private final Practitioners practitioners;

    StaffOnDuty(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Cause.ofService("test", TestClient.CLINIC, "staff-on-duty").run(() -> {
            for (String staffId : List.of("staff-prescriber", "staff-director")) {
                if (practitioners.find(staffId).isEmpty()) {
                    practitioners.create(staffId, Change.to(qualified(staffId)));
                }
            }
        });
    }

    private static Practitioner qualified(String staffId) {
        List<Held> credentials = Arrays.stream(CredentialKind.values())
                .map(kind -> new Held(kind.name(), LocalDate.of(2099, 12, 31)))
                .toList();
        return new Practitioner(staffId, staffId, List.of("PRESCRIBER"), credentials, true, "America/New_York");
    }
}
