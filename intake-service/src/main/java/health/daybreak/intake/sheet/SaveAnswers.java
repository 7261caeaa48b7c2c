package health.daybreak.intake.sheet;

import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.PreviewRisk;
import health.daybreak.intake.assessment.RiskLevel;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Saves answers as they are chosen, each on top of what is there: two devices lose nothing of each other's, and of the same
 * item the last one counts. One that speaks of danger reaches the clinic at once, not when all is done.
 */
public final class SaveAnswers {

    private final Sheets sheets;
    private final Instruments instruments;
    private final PreviewRisk preview;
    private final SheetScores scores;

    public SaveAnswers(Sheets sheets, Instruments instruments, PreviewRisk preview, SheetScores scores) {
        this.sheets = sheets;
        this.instruments = instruments;
        this.preview = preview;
        this.scores = scores;
    }

    /**
     * The flag is raised before the answers are saved: should this service die in between, the clinic knows, and the page,
     * which saves again, raises nothing twice. Refuses (unprocessable) what is not asked, not offered, or contradicts the
     * other answers; nothing of it is saved then.
     */
    public Stored<Sheet> save(Stored<Sheet> known, List<ItemAnswer> given, Instant at) {
        Sheet next = with(known.state(), given);
        Map<String, RiskLevel> raised = new LinkedHashMap<>();
        given.stream().map(ItemAnswer::instrument).distinct().forEach(instrument -> preview.of(
                        instrument, next.to(instrument), at)
                .filter(level -> !known.state().hasFlagged(instrument, level))
                .ifPresent(level -> {
                    scores.recordOnce(known.id(), next, instrument, next.now(), at);
                    raised.put(instrument, level);
                }));
        return sheets.change(known.id(), sheet -> {
            Sheet after = with(sheet, given).flagging(raised);
            return Change.to(after.equals(sheet) ? sheet : after);
        });
    }

    private Sheet with(Sheet sheet, List<ItemAnswer> given) {
        Map<String, List<@Nullable Integer>> changed = new LinkedHashMap<>();
        for (ItemAnswer answer : given) {
            Instrument instrument = asked(sheet, answer.instrument());
            List<@Nullable Integer> before = changed.getOrDefault(instrument.id(), sheet.to(instrument.id()));
            changed.put(instrument.id(), answered(instrument, before, answer));
        }
        changed.forEach((instrument, answers) -> instruments.named(instrument).check(answers));
        return sheet.answering(changed);
    }

    private Instrument asked(Sheet sheet, String instrument) {
        if (!sheet.instruments().contains(instrument)) {
            throw Refused.unprocessable(
                    "not-asked",
                    "This page does not ask " + instrument + "; it asks " + sheet.instruments() + ".",
                    Map.of("asked", sheet.instruments()));
        }
        return instruments.named(instrument);
    }

    /** With this answer; what is asked no more after it is taken back. */
    private static List<@Nullable Integer> answered(
            Instrument instrument, List<@Nullable Integer> before, ItemAnswer answer) {
        List<@Nullable Integer> next = new ArrayList<>(instrument.items().size());
        for (int index = 0; index < instrument.items().size(); index++) {
            Item item = instrument.items().get(index);
            Item.AskedIf gate = item.askedIf();
            boolean skippedNow = gate != null && gate.item().equals(answer.item()) && answer.value() < gate.atLeast();
            Integer kept = index < before.size() ? before.get(index) : null;
            next.add(item.id().equals(answer.item()) ? Integer.valueOf(answer.value()) : skippedNow ? null : kept);
        }
        if (instrument.items().stream().noneMatch(item -> item.id().equals(answer.item()))) {
            throw Refused.unprocessable(
                    "no-such-item",
                    instrument.id() + " has no item " + answer.item() + ".",
                    Map.of("items", instrument.items().stream().map(Item::id).toList()));
        }
        return next;
    }
}
