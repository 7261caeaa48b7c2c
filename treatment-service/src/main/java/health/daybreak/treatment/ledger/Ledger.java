package health.daybreak.treatment.ledger;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.Millilitres;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of one site come to. It is worked out from them alone and grows with each; nothing else can change
 * it, so no balance can be edited. Not safe for use by several threads: {@link KeepLedger} guards it.
 */
public final class Ledger {

    /** Requests that are known again; nobody repeats one after so many others. */
    private static final int REMEMBERED = 1_000;

    private final String site;
    private final Map<String, Vial> vials = new LinkedHashMap<>();
    private final Map<String, Draw> draws = new LinkedHashMap<>();
    private final Map<Long, Waste> wastes = new LinkedHashMap<>();
    private final Map<Long, Loss> losses = new LinkedHashMap<>();
    private final Map<String, Discrepancy> cases = new LinkedHashMap<>();
    private final Map<String, Movement.Charted> charted = new LinkedHashMap<>();
    private final LinkedHashMap<String, Entry> commands = new LinkedHashMap<>();
    private @Nullable Entry lastInventory;
    private long sequence;
    private String hash = Chain.GENESIS;

    /** A site that has not begun. */
    public Ledger(String site) {
        this.site = site;
    }

    /** The line that this movement makes; throws {@link Refused} where the rules do not allow it. */
    Line decide(Movement movement, Signature who) {
        new LedgerRules(this, who).check(movement);
        Entry entry = new Entry(
                site,
                sequence + 1,
                who.at(),
                who.happenedAt(),
                who.actorId(),
                movement,
                balanceAfter(movement),
                who.reason(),
                who.commandId(),
                who.requestHash());
        return Chain.after(hash, entry);
    }

    /** Takes in the next line; throws {@link IllegalStateException} for any other. */
    Entry take(Line line) {
        if (line.sequence() != sequence + 1 || !line.site().equals(site)) {
            throw new IllegalStateException(
                    "Entry " + line.sequence() + " of " + line.site() + " does not follow " + sequence + " of " + site);
        }
        Entry entry = EntryText.read(line.text());
        List<Discrepancy> found = Findings.of(entry, this);
        LedgerEffects.apply(entry, this);
        found.forEach(this::put);
        sequence = line.sequence();
        hash = line.hash();
        if (entry.commandId() != null) {
            commands.put(key(entry.actorId(), entry.commandId()), entry);
            if (commands.size() > REMEMBERED) {
                commands.pollFirstEntry();
            }
        }
        return entry;
    }

    /** What is left in the movement's vial after it; null where it is about no single vial. */
    @Nullable
    BigDecimal balanceAfter(Movement movement) {
        Vial vial = movement.vialId() == null ? null : vials.get(movement.vialId());
        return vial == null ? null : vial.balance().add(movement.change());
    }

    /** What this very request has already written; throws {@link Refused} when its key stood for another request. */
    Optional<Entry> repeated(Signature who) {
        Entry before = who.commandId() == null ? null : commands.get(key(who.actorId(), who.commandId()));
        if (before != null && !Objects.equals(before.requestHash(), who.requestHash())) {
            throw Refused.unprocessable(
                    "idempotency-key-reused",
                    "This Idempotency-Key was already used for another request. Use a new key for each thing you want done.");
        }
        return Optional.ofNullable(before);
    }

    private static String key(String actorId, String commandId) {
        return actorId + " " + commandId;
    }

    public String site() {
        return site;
    }

    /** How many entries there are. */
    public long sequence() {
        return sequence;
    }

    /** The hash of the last line. */
    public String hash() {
        return hash;
    }

    /** Whether the site keeps a ledger: it does from its first entry on. */
    public boolean kept() {
        return sequence > 0;
    }

    public Collection<Vial> vials() {
        return Collections.unmodifiableCollection(vials.values());
    }

    public Collection<Draw> draws() {
        return Collections.unmodifiableCollection(draws.values());
    }

    public Collection<Waste> wastes() {
        return Collections.unmodifiableCollection(wastes.values());
    }

    public Collection<Loss> losses() {
        return Collections.unmodifiableCollection(losses.values());
    }

    public Collection<Discrepancy> cases() {
        return Collections.unmodifiableCollection(cases.values());
    }

    /** The last inventory, if one was ever taken. */
    public Optional<Entry> lastInventoryEntry() {
        return Optional.ofNullable(lastInventory);
    }

    /** When that was. */
    public Optional<Instant> lastInventory() {
        return lastInventoryEntry().map(Entry::happenedAt);
    }

    /** Throws {@link Refused} (not found) when there is none. */
    public Vial vial(String id) {
        return found(vials.get(id), "vial", id);
    }

    /** Everything that is in a vial; throws {@link Refused} where nothing is. */
    public Millilitres wholeOf(String vialId) {
        BigDecimal left = vial(vialId).balance();
        if (left.signum() == 0) {
            throw Refused.unprocessable("vial-empty", "Nothing is left in this vial.");
        }
        return new Millilitres(left);
    }

    /** Throws {@link Refused} (not found) when there is none. */
    public Draw draw(String id) {
        return found(draws.get(id), "draw", id);
    }

    Waste waste(long entry) {
        return found(wastes.get(entry), "waste", String.valueOf(entry));
    }

    /** What kind of loss that entry reports; null where there is none to ask about. */
    public @Nullable LossKind lossKind(@Nullable Long entry) {
        return entry == null ? null : loss(entry).lost().kind();
    }

    Loss loss(long entry) {
        return found(losses.get(entry), "loss", String.valueOf(entry));
    }

    Discrepancy discrepancy(String id) {
        return found(cases.get(id), "discrepancy", id);
    }

    private static <T> T found(@Nullable T thing, String what, String id) {
        if (thing == null) {
            throw Refused.notFound(what, id);
        }
        return thing;
    }

    /** What was drawn for this session, oldest first. */
    public List<Draw> drawsOf(String sessionId) {
        return draws.values().stream()
                .filter(draw -> sessionId.equals(draw.sessionId()))
                .toList();
    }

    boolean knowsVial(String id) {
        return vials.containsKey(id);
    }

    boolean knowsDraw(String id) {
        return draws.containsKey(id);
    }

    boolean knowsCase(String id) {
        return cases.containsKey(id);
    }

    boolean hasCharted(String sessionId) {
        return charted.containsKey(sessionId);
    }

    void put(Vial vial) {
        vials.put(vial.id(), vial);
    }

    void put(Draw draw) {
        draws.put(draw.id(), draw);
    }

    void put(Waste waste) {
        wastes.put(waste.sequence(), waste);
    }

    void put(Loss loss) {
        losses.put(loss.sequence(), loss);
    }

    void put(Discrepancy discrepancy) {
        cases.put(discrepancy.id(), discrepancy);
    }

    void put(Movement.Charted chart) {
        charted.put(chart.sessionId(), chart);
    }

    void addInventory(Entry entry) {
        lastInventory = entry;
    }
}
