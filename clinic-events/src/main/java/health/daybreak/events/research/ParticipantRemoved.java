package health.daybreak.events.research;

/**
 * The participant took the consent back, or the person was erased: nothing follows, and whoever kept anything told under
 * this pseudonym deletes it.
 *
 * @param pseudonym whose data to delete
 */
public record ParticipantRemoved(String pseudonym) implements ResearchEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.research.participant-removed.v1";
}
