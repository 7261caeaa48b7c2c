package health.daybreak.treatment.ledger.web;

import health.daybreak.treatment.ledger.CaseKind;
import health.daybreak.treatment.ledger.LossKind;
import health.daybreak.treatment.ledger.ReportStep;
import health.daybreak.treatment.ledger.VialStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a site as it stands.
 *
 * @param kept whether the site keeps one; until then doses are charted without it
 * @param drawNeeded whether a dose starts only from a draw
 * @param balancesShown whether the caller is told balances, and so cannot count
 * @param hash of the last entry
 * @param vials on hand
 * @param syringes that are not accounted for
 * @param wastes that wait for their witness
 * @param cases the open ones, then those closed last
 */
record LedgerView(
        boolean kept,
        boolean drawNeeded,
        boolean balancesShown,
        long entries,
        String hash,
        List<VialRow> vials,
        List<SyringeRow> syringes,
        List<WasteRow> wastes,
        List<CaseRow> cases,
        List<DueRow> due,
        @Nullable InventoryView lastInventory) {

    /**
     * The last inventory, as 21 CFR 1304.11 wants it kept.
     *
     * @param lines null for whoever counts: they would learn what to find
     */
    record InventoryView(
            long sequence,
            Instant at,
            String byName,
            boolean initial,
            boolean atOpening,
            @Nullable List<InventoryLine> lines) {}

    /** Containers of one product, size and state. */
    record InventoryLine(
            String drug,
            BigDecimal strength,
            BigDecimal size,
            String lot,
            LocalDate expiresOn,
            int containers,
            BigDecimal millilitres) {}

    /** @param balance in mL; null for whoever counts */
    record VialRow(
            String vialId,
            String drug,
            BigDecimal strength,
            String lot,
            LocalDate expiresOn,
            boolean expired,
            BigDecimal size,
            VialStatus status,
            @Nullable BigDecimal balance,
            Instant receivedAt) {}

    record SyringeRow(
            String drawId,
            String vialId,
            @Nullable String sessionId,
            String lot,
            BigDecimal strength,
            BigDecimal drawn,
            BigDecimal left,
            String byName,
            Instant at) {}

    /** @param yours whether the caller wasted it, and so cannot be its witness */
    record WasteRow(
            long sequence,
            String vialId,
            String lot,
            BigDecimal millilitres,
            String byName,
            Instant at,
            boolean yours) {}

    /** @param yours whether it came of something that the caller did, who therefore cannot close it */
    record CaseRow(
            String caseId,
            CaseKind kind,
            @Nullable String vialId,
            @Nullable String says,
            String causeName,
            Instant openedAt,
            @Nullable String closedByName,
            @Nullable Instant closedAt,
            @Nullable String reason,
            boolean yours) {}

    /** Something that the law wants; {@code step} is null for the inventory. */
    record DueRow(
            @Nullable ReportStep step,
            @Nullable Long lossSequence,
            @Nullable LossKind kind,
            @Nullable Instant lastAt,
            LocalDate dueOn,
            boolean overdue) {}
}
