package health.daybreak.treatment.ledger;

/**
 * An entry as it is kept: its exact text, and the hash of that text and of the line before it.
 *
 * @param text JSON, never written anew once it is hashed
 * @param previousHash of the line before; {@link Chain#GENESIS} for the first
 */
public record Line(String site, long sequence, String text, String previousHash, String hash) {}
