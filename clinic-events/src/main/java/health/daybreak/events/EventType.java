package health.daybreak.events;

/**
 * One released version of one kind of event.
 *
 * @param name the wire name, {@code ce_type}: never changes once released
 * @param topic where it travels
 * @param source which service says it, {@code ce_source}
 * @param payload the record that its data is
 */
public record EventType<T extends ClinicEvent>(String name, Topic topic, String source, Class<T> payload) {

    /** {@code ce_dataschema}: where the JSON Schema of the data lies inside this module. */
    public String dataSchema() {
        return "urn:daybreak:schema:" + name;
    }
}
