package health.daybreak.events.patients;

import java.time.Instant;

/**
 * Somebody asked for treatment, or was referred. Says nothing about who it is.
 *
 * @param patientId the patient, without saying who that is
 * @param origin how the inquiry came in: the clinic's form, a call, or a referral as a FHIR bundle: {@code FORM},
 *     {@code PHONE} or {@code FHIR_REFERRAL}
 * @param ageBand age on the day of the inquiry in bands of ten years, from {@code 18-24} to {@code 75-84}, then
 *     {@code 85+}; never the date of birth
 * @param administrativeGender as in FHIR R4: {@code male}, {@code female}, {@code other} or {@code unknown}
 * @param registeredAt when the inquiry was accepted
 */
public record PatientRegistered(
        String patientId, String origin, String ageBand, String administrativeGender, Instant registeredAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.patient.registered.v1";

    @Override
    public String subject() {
        return patientId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
