package health.daybreak.intake;

import health.daybreak.intake.assessment.Band;
import health.daybreak.intake.assessment.ChangeBands;
import health.daybreak.intake.assessment.ChangeBands.Threshold;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.ItemTrigger;
import health.daybreak.intake.assessment.Loinc;
import health.daybreak.intake.assessment.Range;
import health.daybreak.intake.assessment.Scoring;
import health.daybreak.intake.assessment.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of the clinical sources about one instrument. */
final class InstrumentRows {

    private final List<String> rows = new ArrayList<>();
    private final String name;

    private InstrumentRows(Instrument instrument) {
        this.name = instrument.id() + " version " + instrument.version();
    }

    static List<String> of(Instrument instrument) {
        InstrumentRows rows = new InstrumentRows(instrument);
        rows.add("scoring", scoring(instrument), instrument.scoring().source());
        rows.add(
                "missing answers",
                instrument.scoring().mayMiss() + " may be missing",
                instrument.scoring().missingSource());
        rows.add("bands", bands(instrument), instrument.bandsSource());
        for (Sign sign : instrument.signs()) {
            rows.add("sign " + sign.name(), sign.sentence(), instrument.bandsSource());
        }
        for (ItemTrigger trigger : instrument.itemTriggers()) {
            rows.add(
                    "item " + trigger.item(),
                    "from " + trigger.askAt() + ": " + trigger.ask() + "; from " + trigger.flagAt() + " or a rise of "
                            + trigger.flagOnRise() + ": " + trigger.level() + " risk",
                    trigger.source());
        }
        rows.addAll(instrument.change());
        rows.add(
                "licence",
                instrument.licence() + (instrument.wordingShips() ? "" : " (no wording ships)"),
                instrument.licenceSource());
        rows.add("total", instrument.loincTotal());
        rows.add("panel", instrument.loincPanel());
        return rows.rows;
    }

    private void addAll(@Nullable ChangeBands change) {
        if (change != null) {
            add("response", "% better", change.responsePercent());
            add("remission", "", change.remission());
            add("reliable improvement", "points", change.reliable());
            add("meaningful improvement", "points", change.meaningful());
            add("worsening", "points", change.worsening());
        }
    }

    private void add(String what, String unit, @Nullable Threshold threshold) {
        if (threshold != null) {
            add(what, (threshold.value() + " " + unit).strip(), threshold.source());
        }
    }

    private void add(String what, @Nullable Loinc code) {
        if (code != null) {
            rows.add(ClinicalSourcesTest.row(
                    name, "LOINC of the " + what, code.code(), "clinical reference 3.3", code.mark()));
        }
    }

    private void add(String what, String value, Source source) {
        rows.add(ClinicalSourcesTest.row(name, what, value, source.citation(), source.mark()));
    }

    private static String scoring(Instrument instrument) {
        Range range = instrument.range();
        Scoring scoring = instrument.scoring();
        String how =
                switch (scoring.method()) {
                    case SUM -> scoring.factor() == 1 ? "sum" : "sum, times " + scoring.factor();
                    case SUM_OF_HIGHEST ->
                        "sum of the highest in each of " + scoring.domains().size() + " domains";
                    case MOST_SERIOUS -> "the most serious answer";
                    case GIVEN_TOTAL -> "total as it was given";
                };
        return range == null ? how : how + ", " + range.lowest() + " to " + range.highest();
    }

    private static String bands(Instrument instrument) {
        if (instrument.bands().isEmpty()) {
            return instrument.scoring().levels().stream()
                    .map(level -> "items " + String.join(", ", level.items()) + " " + words(level.band()))
                    .collect(Collectors.joining("; "));
        }
        return instrument.bands().stream().map(InstrumentRows::band).collect(Collectors.joining(", "));
    }

    private static String band(Band band) {
        return (band.from() == band.to() ? "" + band.from() : band.from() + "-" + band.to()) + " " + words(band.name());
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
