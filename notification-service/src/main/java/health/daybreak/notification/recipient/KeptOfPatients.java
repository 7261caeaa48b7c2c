package health.daybreak.notification.recipient;

/** Something that is kept here of patients, beside how to reach them, and that goes when a person is erased. */
public interface KeptOfPatients {

    /** Forgets for good all that it holds of this patient. Doing it again changes nothing. */
    void forgetOf(String patientId);
}
