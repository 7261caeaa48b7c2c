package health.daybreak.treatment.ledger;

import health.daybreak.treatment.dose.Millilitres;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry says happened. None is ever changed: a wrong one is put right by another. */
public sealed interface Movement {

    /** The vial whose balance it touches or is about, if it is one. */
    default @Nullable String vialId() {
        return null;
    }

    /** By how much that vial's balance changes, in mL. */
    default BigDecimal change() {
        return BigDecimal.ZERO;
    }

    /** How much it is about, in mL; null where it moves and measures nothing. */
    default @Nullable BigDecimal volume() {
        return null;
    }

    /** The session that it was for, if it was for one. */
    default @Nullable String sessionId() {
        return null;
    }

    /** The draws that it takes from or puts back. */
    default List<String> drawIds() {
        return List.of();
    }

    /** Vials of one product came in, each holding as much. */
    record Received(List<String> vialIds, Product product, Millilitres each, Supplier supplier) implements Movement {
        public Received {
            vialIds = List.copyOf(vialIds);
        }

        @Override
        public BigDecimal volume() {
            return each.value().multiply(BigDecimal.valueOf(vialIds.size()));
        }
    }

    /** Who sent it, and on which paper (21 CFR 1304.22). */
    record Supplier(String name, String deaNumber, String invoice) {}

    record Opened(String vialId) implements Movement {}

    record Drawn(String drawId, String vialId, @Nullable String sessionId, Millilitres amount) implements Movement {
        @Override
        public BigDecimal volume() {
            return amount.value();
        }

        @Override
        public BigDecimal change() {
            return amount.value().negate();
        }
    }

    /** Given by hand, outside of a session's chart. */
    record Administered(String drawId, String vialId, Millilitres amount) implements Movement {
        @Override
        public BigDecimal volume() {
            return amount.value();
        }

        @Override
        public List<String> drawIds() {
            return List.of(drawId);
        }
    }

    /**
     * The session's chart says how much went into the patient; it is taken from what was drawn for that session.
     *
     * @param portions of which draws; less than was charted when less was drawn
     */
    record Charted(String sessionId, BigDecimal milligrams, List<Portion> portions) implements Movement {
        public Charted {
            portions = List.copyOf(portions);
        }

        @Override
        public BigDecimal volume() {
            return portions.stream().map(Portion::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public List<String> drawIds() {
            return portions.stream().map(Portion::drawId).toList();
        }
    }

    /** A part of a draw, in mL. */
    record Portion(String drawId, BigDecimal amount) {}

    /** Poured away: from a syringe, or from the vial where {@code drawId} is null. */
    record Wasted(@Nullable String drawId, String vialId, Millilitres amount) implements Movement {
        @Override
        public BigDecimal volume() {
            return amount.value();
        }

        @Override
        public BigDecimal change() {
            return drawId == null ? amount.value().negate() : BigDecimal.ZERO;
        }

        @Override
        public List<String> drawIds() {
            return drawId == null ? List.of() : List.of(drawId);
        }
    }

    /** Somebody else says whether they saw that waste. */
    record Witnessed(long wasteSequence, boolean seen) implements Movement {}

    /** Back from a syringe into its vial. */
    record Returned(String drawId, String vialId, Millilitres amount) implements Movement {
        @Override
        public BigDecimal volume() {
            return amount.value();
        }

        @Override
        public List<String> drawIds() {
            return List.of(drawId);
        }

        @Override
        public BigDecimal change() {
            return amount.value();
        }
    }

    /** The whole vial left for another registrant: another site, the supplier, a reverse distributor. */
    record Transferred(String vialId, Millilitres amount, String recipient, String deaNumber) implements Movement {
        @Override
        public BigDecimal volume() {
            return amount.value();
        }

        @Override
        public BigDecimal change() {
            return amount.value().negate();
        }
    }

    /** Somebody measured what is there, without being told what should be. */
    record Counted(String vialId, BigDecimal found) implements Movement {
        @Override
        public BigDecimal volume() {
            return found;
        }
    }

    record Adjusted(String vialId, BigDecimal change) implements Movement {
        @Override
        public BigDecimal volume() {
            return change;
        }
    }

    record Expired(String vialId) implements Movement {}

    record Lost(String vialId, Millilitres amount, LossKind kind) implements Movement {
        @Override
        public BigDecimal volume() {
            return amount.value();
        }

        @Override
        public BigDecimal change() {
            return amount.value().negate();
        }
    }

    /** Everything on hand, counted at the opening or the close of business (21 CFR 1304.11). */
    record Inventoried(boolean initial, boolean atOpening, List<CountedVial> lines) implements Movement {
        public Inventoried {
            lines = List.copyOf(lines);
        }
    }

    /** One vial of an inventory, and how much was found in it. */
    record CountedVial(String vialId, BigDecimal found) {}

    /** The system itself found that something does not add up; {@code cause} is who did what it came of. */
    record CaseOpened(String caseId, CaseKind kind, String vialId, String says, String cause) implements Movement {}

    record CaseClosed(String caseId) implements Movement {}

    /** A theft or loss was told to the authority, under this reference. */
    record Reported(long lossSequence, ReportStep step, String reference) implements Movement {}
}
