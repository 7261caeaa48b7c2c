package health.daybreak.intake.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of somebody who asks for treatment. */
public record NewPatient(
        PersonName name,
        LocalDate birthDate,
        AdministrativeGender gender,
        Contact contact,
        Inquiry inquiry,
        @Nullable Referral referral) {}
