package health.daybreak.intake.sheet;

import health.daybreak.intake.assessment.Instruments;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A patient is done; the clinic hears of it. */
public final class SubmitSheet {

    private final Sheets sheets;
    private final Instruments instruments;

    public SubmitSheet(Sheets sheets, Instruments instruments) {
        this.sheets = sheets;
        this.instruments = instruments;
    }

    /** Refuses (unprocessable) with the instruments that still need an answer; sent in twice is sent in once. */
    public Stored<Sheet> submit(String sheetId, Instant at) {
        return sheets.change(sheetId, sheet -> {
            List<String> missing = sheet.answeredAt() == null ? missing(sheet) : List.of();
            if (!missing.isEmpty()) {
                throw Refused.unprocessable(
                        "questions-incomplete",
                        "Some questions still need an answer before this can be sent in.",
                        Map.of("instruments", missing));
            }
            return sheet.answered(at);
        });
    }

    /** The instruments that cannot be scored yet. */
    public List<String> missing(Sheet sheet) {
        return sheet.instruments().stream()
                .filter(instrument -> !scores(sheet, instrument))
                .toList();
    }

    private boolean scores(Sheet sheet, String instrument) {
        try {
            instruments.named(instrument).score(sheet.to(instrument));
            return true;
        } catch (Refused notYet) {
            return false;
        }
    }
}
