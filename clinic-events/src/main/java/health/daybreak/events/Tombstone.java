package health.daybreak.events;

/**
 * An event without data on a compacted topic: it says that everything the topic held under its key is to be forgotten. It
 * travels as a record without a value, whose headers say what it is; its one component is the key.
 */
public interface Tombstone extends ClinicEvent {}
