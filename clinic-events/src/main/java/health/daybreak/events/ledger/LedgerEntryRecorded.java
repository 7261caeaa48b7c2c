package health.daybreak.events.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry was written in the drug ledger of a site.
 *
 * @param entryId the entry: its site and number
 * @param siteId the site whose ledger it is
 * @param number of the entry within its site: from 1, without gaps
 * @param action what happened. Open vocabulary, such as {@code RECEIVE}, {@code OPEN}, {@code DRAW}, {@code ADMINISTER},
 *     {@code CHART}, {@code WASTE}, {@code WITNESS}, {@code RETURN}, {@code TRANSFER}, {@code COUNT}, {@code ADJUST},
 *     {@code EXPIRE}, {@code LOSS}, {@code INVENTORY}, {@code OPEN_CASE}, {@code CLOSE_CASE}, {@code REPORT}.
 * @param vialId the vial, where it is about one
 * @param lot what the label says
 * @param milligramsPerMillilitre the strength
 * @param millilitres how much; what was found for a count
 * @param balance what is left in the vial after it, in millilitres
 * @param sessionId the session that it was drawn or given for
 * @param staffId who wrote it
 * @param happenedAt when it was done
 * @param hash SHA-256 of the entry and of the hash before it: whoever keeps these notices a ledger that was written anew
 */
public record LedgerEntryRecorded(
        String entryId,
        String siteId,
        int number,
        String action,
        @Nullable String vialId,
        @Nullable String lot,
        @Nullable BigDecimal milligramsPerMillilitre,
        @Nullable BigDecimal millilitres,
        @Nullable BigDecimal balance,
        @Nullable String sessionId,
        String staffId,
        Instant happenedAt,
        String hash)
        implements LedgerEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.ledger.entry-recorded.v1";

    @Override
    public String subject() {
        return entryId;
    }

    @Override
    public String key() {
        return siteId;
    }
}
