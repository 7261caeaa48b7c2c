package health.daybreak.intake.patient;

/** Something that intake keeps under the id of patients, beside their record, and that goes when a person is erased. */
public interface KeptOfPatients {

    /** Forgets for good all that it holds of this patient. Doing it again changes nothing. */
    void forgetOf(String patientId);
}
