package health.daybreak.platform.aggregate;

/**
 * A state as it was read from the store.
 *
 * @param version counts the saves, from 1; guards the next one
 */
public record Stored<S>(String id, long version, S state) {}
