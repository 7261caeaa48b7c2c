package health.daybreak.treatment.ledger.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger as it is read.
 *
 * @param action its wire name
 * @param happenedAt when it was done; {@code at} is when it was written
 * @param milligrams what the volume holds, where it is about one vial
 * @param balance in mL after it; null for whoever counts
 * @param about what else it says: supplier, recipient, case, reference
 */
record EntryView(
        long sequence,
        Instant at,
        Instant happenedAt,
        String staffId,
        String staffName,
        String action,
        @Nullable String vialId,
        @Nullable String drug,
        @Nullable BigDecimal strength,
        @Nullable String lot,
        @Nullable LocalDate expiresOn,
        @Nullable String sessionId,
        @Nullable String patientId,
        @Nullable BigDecimal millilitres,
        @Nullable BigDecimal milligrams,
        @Nullable BigDecimal balance,
        @Nullable String about,
        @Nullable String reason,
        String hash) {}
