package health.daybreak.treatment.ledger;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a clinic decides about its ledger; sources in docs/clinical-sources.md.
 *
 * @param drawNeeded whether a dose starts only from a draw where a ledger is kept; else one without opens a case
 * @param syringeWithin how soon all of a syringe is given, wasted or returned
 * @param witnessWithin how soon a waste has its witness
 * @param inventoryYears how long after an inventory the next is due (21 CFR 1304.11(c))
 * @param form106Days calendar days from the discovery of a theft or loss to DEA form 106 (21 CFR 1301.76(b))
 * @param noticeBusinessDays business days to the written notice to the field office
 */
@ConfigurationProperties("daybreak.treatment.ledger")
public record LedgerSettings(
        boolean drawNeeded,
        Duration syringeWithin,
        Duration witnessWithin,
        int inventoryYears,
        int form106Days,
        int noticeBusinessDays) {}
