package health.daybreak.intake.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** People for tests. */
public final class PatientFixture {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Numbers that tell whose they are. */
    public static final RecordNumbers NUMBERS = id -> String.valueOf(1000 + Math.floorMod(id.hashCode(), 9000));

    private PatientFixture() {}

    /** Amara Linde, 36, female, reachable both ways. */
    public static NewPatient amara() {
        return bornOn(LocalDate.of(1990, 3, 14));
    }

    /** The same, registered. */
    public static Patient registered() {
        return Patient.registered("amara", amara(), NOON).state();
    }

    public static NewPatient bornOn(LocalDate birthDate) {
        return named(new PersonName("Amara", "Linde", null), birthDate);
    }

    public static NewPatient named(PersonName name, LocalDate birthDate) {
        return new NewPatient(
                name,
                birthDate,
                AdministrativeGender.FEMALE,
                new Contact(
                        "amara@example.org",
                        "+1 617 555 0100",
                        null,
                        "en-US",
                        "America/New_York",
                        List.of(Channel.EMAIL, Channel.SMS)),
                new Inquiry(Origin.FORM, null, "Help with depression", null),
                null);
    }
}
