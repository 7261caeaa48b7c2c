package health.daybreak.intake.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of somebody who asks for treatment. */
public record NewPatient(
        PersonName name,
        LocalDate birthDate,
        AdministrativeGender gender,
        Contact contact,
        Particulars particulars,
        Inquiry inquiry,
        @Nullable Referral referral) {

    /** Somebody of whom nothing else is known. */
    public NewPatient(
            PersonName name,
            LocalDate birthDate,
            AdministrativeGender gender,
            Contact contact,
            Inquiry inquiry,
            @Nullable Referral referral) {
        this(name, birthDate, gender, contact, Particulars.NONE, inquiry, referral);
    }

    /** The same person with a record number. */
    NewPatient numbered(String number) {
        return new NewPatient(name, birthDate, gender, contact, particulars.numbered(number), inquiry, referral);
    }
}
