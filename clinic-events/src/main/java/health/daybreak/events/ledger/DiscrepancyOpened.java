package health.daybreak.events.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the drug ledger does not add up, and a person must say why.
 *
 * @param entryId the entry that brought it to light
 * @param siteId the site whose ledger it is
 * @param caseId the case, within its site
 * @param kind what does not add up. Open vocabulary, such as {@code COUNT_DIFFERS}, {@code CHARTED_WITHOUT_DRAW},
 *     {@code CHARTED_DIFFERS}, {@code SYRINGE_NOT_ACCOUNTED_FOR}, {@code WASTE_NOT_WITNESSED}, {@code WITNESS_DISAGREES}.
 * @param vialId the vial, where it is about one
 * @param openedAt when the system found it
 */
public record DiscrepancyOpened(
        String entryId,
        String siteId,
        String caseId,
        String kind,
        @Nullable String vialId,
        Instant openedAt) implements LedgerEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.discrepancy.opened.v1";

    @Override
    public String subject() {
        return entryId;
    }

    @Override
    public String key() {
        return siteId;
    }
}
