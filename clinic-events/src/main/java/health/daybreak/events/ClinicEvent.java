package health.daybreak.events;

/** A fact that one service tells the others. Its JSON data is exactly the record's components. */
public interface ClinicEvent {

    /** The id of the aggregate that the event is about: {@code ce_subject}. */
    String subject();

    /** What keeps the story in order on its topic: the patient's id, or the staff member's on the staff topic. */
    String key();
}
