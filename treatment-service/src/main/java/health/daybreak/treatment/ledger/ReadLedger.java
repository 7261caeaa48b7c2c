package health.daybreak.treatment.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of a ledger, one by one. */
@Component
public final class ReadLedger {

    private final Lines lines;

    ReadLedger(Lines lines) {
        this.lines = lines;
    }

    /** Every row of a site, oldest first. */
    public List<Row> of(String site) {
        return lines.all(site).stream()
                .map(line -> new Row(EntryText.read(line.text()), line.hash()))
                .toList();
    }

    /** An entry and the hash of its line. */
    public record Row(Entry entry, String hash) {

        /** The wire name of what it says happened. */
        public String action() {
            return EntryText.action(entry.movement());
        }

        /** Whether it says something of this vial, or of what was drawn from it. */
        public boolean about(String vialId, Ledger ledger) {
            return switch (entry.movement()) {
                case Movement.Received received -> received.vialIds().contains(vialId);
                case Movement.Inventoried inventory ->
                    inventory.lines().stream().anyMatch(line -> line.vialId().equals(vialId));
                default ->
                    vialId.equals(entry.movement().vialId())
                            || entry.movement().drawIds().stream()
                                    .anyMatch(draw -> ledger.draw(draw).vialId().equals(vialId));
            };
        }

        /** What was in the vial that it is about; null where it is about none, or about many. */
        public @Nullable Product product(Ledger ledger) {
            if (entry.movement() instanceof Movement.Received received) {
                return received.product();
            }
            String vialId = entry.movement().vialId();
            return vialId == null ? null : ledger.vial(vialId).product();
        }

        /** Whether what it measures would tell somebody who counts what to find. */
        public boolean tellsBalance() {
            return entry.movement() instanceof Movement.Counted || entry.movement() instanceof Movement.Transferred;
        }

        /** What else it says, in words. */
        public @Nullable String about(boolean balances) {
            return switch (entry.movement()) {
                case Movement.Received received ->
                    received.vialIds().size() + " vials of " + received.each() + " from "
                            + received.supplier().name() + ", DEA "
                            + received.supplier().deaNumber() + ", invoice "
                            + received.supplier().invoice();
                case Movement.Charted chart -> chart.milligrams().toPlainString() + " mg charted";
                case Movement.Witnessed witnessed ->
                    (witnessed.seen() ? "saw" : "did not see") + " waste " + witnessed.wasteSequence();
                case Movement.Transferred gone -> "to " + gone.recipient() + ", DEA " + gone.deaNumber();
                case Movement.Lost lost -> lost.kind().name();
                case Movement.Inventoried inventory ->
                    (inventory.initial() ? "initial, " : "") + inventory.lines().size() + " vials, at the "
                            + (inventory.atOpening() ? "opening" : "close") + " of business";
                case Movement.CaseOpened opened ->
                    balances ? opened.says() : opened.kind().name();
                case Movement.CaseClosed closed -> "case " + closed.caseId();
                case Movement.Reported reported -> reported.step() + " " + reported.reference();
                default -> null;
            };
        }
    }
}
