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

    /** Whether it travels without a value and makes a compacted topic forget its key. */
    public boolean tombstone() {
        return Tombstone.class.isAssignableFrom(payload);
    }

    /** {@code ce_dataschema}: the {@code $id} of the data's JSON Schema. */
    public String dataSchema() {
        return "urn:daybreak:schema:" + name;
    }

    /** Where that JSON Schema lies on the class path. */
    public String schemaResource() {
        return "/schemas/" + name + ".schema.json";
    }

    /** Where the example of the data lies on the class path: one that producers and consumers both test with. */
    public String exampleResource() {
        return "/examples/" + name + ".json";
    }
}
