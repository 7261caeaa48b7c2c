package health.daybreak.events.contacts;

import health.daybreak.events.Tombstone;

/**
 * The person was erased: whoever kept how to reach them forgets it. A record without a value, so that the topic itself
 * forgets what it held under the key.
 *
 * @param patientId the key: the patient, without saying who that was
 */
public record ContactErased(String patientId) implements ContactEvent, Tombstone {

    /** The wire name. */
    public static final String TYPE = "daybreak.contact.erased.v1";

    @Override
    public String subject() {
        return patientId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
