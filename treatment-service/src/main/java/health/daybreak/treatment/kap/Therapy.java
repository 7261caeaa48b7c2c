package health.daybreak.treatment.kap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the chart says about the therapy, each entry by its time. */
public record Therapy(List<TherapyEntry> entries) {

    public Therapy {
        entries = List.copyOf(entries);
    }

    public static Therapy none() {
        return new Therapy(List.of());
    }

    public Therapy with(TherapyEntry entry) {
        List<TherapyEntry> all = new ArrayList<>(entries);
        all.add(entry);
        all.sort(Comparator.comparing(TherapyEntry::at).thenComparing(TherapyEntry::recordedAt));
        return new Therapy(all);
    }

    /** Whether an entry with this id was charted. */
    public boolean holds(String id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }

    /** The newest entry that speaks of this. */
    public <T> Optional<TherapyEntry> newest(Function<TherapyEntry.Said, @Nullable T> about) {
        return entries.reversed().stream()
                .filter(entry -> about.apply(entry.said()) != null)
                .findFirst();
    }

    /**
     * The touch that is agreed: before the dose whatever was said last; from the dose on the least that was said since,
     * in whatever order it came, because nobody agrees to more under the drug. What was signed, while nothing was said.
     */
    public Touch touch(@Nullable Instant doseStarted) {
        Touch agreed = Touch.AS_SIGNED;
        for (TherapyEntry entry : entries) {
            Touch said = entry.said().touch();
            if (said != null) {
                agreed = underTheDrug(entry.at(), doseStarted) ? agreed.narrower(said) : said;
            }
        }
        return agreed;
    }

    /** Whether this entry allows more touch than is agreed, at a time when the drug works. */
    public boolean widensTouch(TherapyEntry entry, @Nullable Instant doseStarted) {
        Touch said = entry.said().touch();
        return said != null && underTheDrug(entry.at(), doseStarted) && said.widerThan(touch(doseStarted));
    }

    /** The same without a word that anybody wrote. */
    public Therapy withoutWords(String instead) {
        return new Therapy(
                entries.stream().map(entry -> entry.withoutWords(instead)).toList());
    }

    private static boolean underTheDrug(Instant at, @Nullable Instant doseStarted) {
        return doseStarted != null && !at.isBefore(doseStarted);
    }
}
