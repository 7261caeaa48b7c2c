package health.daybreak.scheduling.protocol;

/**
 * Where a clinical number comes from.
 *
 * @param source the publication or authority
 * @param mark {@code S} read in that source, {@code R} recalled and to be verified, {@code P} our own proposal
 */
public record Source(String source, String mark) {}
