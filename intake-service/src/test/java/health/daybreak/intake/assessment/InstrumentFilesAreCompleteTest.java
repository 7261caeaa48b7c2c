package health.daybreak.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds each definition file to what an instrument must say of itself. */
class InstrumentFilesAreCompleteTest {

    private static final Path FOLDER = Path.of("src/main/resources/instruments");
    private static final String SCHEMA = "instrument.schema.json";
    private static final Instruments INSTRUMENTS = InstrumentFiles.read();
    private static final List<Instrument> ALL = INSTRUMENTS.all();

    @Test
    void everyFileKeepsToTheSchemaAndIsRead() throws IOException {
        JsonMapper json = JsonMapper.shared();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json.readTree(Files.readString(FOLDER.resolve(SCHEMA))));
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> !path.endsWith(SCHEMA)).toList()) {
                assertThat(schema.validate(json.readTree(Files.readString(file))))
                        .as(file.toString())
                        .isEmpty();
                ids.add(json.readTree(Files.readString(file)).path("id").asString());
            }
        }
        assertThat(new HashSet<>(ids))
                .containsExactlyInAnyOrderElementsOf(
                        ALL.stream().map(Instrument::id).toList());
    }

    @Test
    void whatWasAnsweredInAnEarlierVersionIsStillReadAsThatVersion() {
        Instrument first = INSTRUMENTS.version("C-SSRS", "1").orElseThrow();
        Instrument current = INSTRUMENTS.named("C-SSRS");

        assertThat(first.itemsSinceLastVisit()).isEmpty();
        assertThat(current.version()).isEqualTo("2");
        assertThat(current.itemsSinceLastVisit()).containsOnlyKeys("6");
        assertThat(current.scoring()).isEqualTo(first.scoring());
        assertThat(current.flaggedBands()).isEqualTo(first.flaggedBands());
    }

    @Test
    void theInstrumentsOfTheClinicAreThere() {
        assertThat(ALL)
                .extracting(Instrument::id)
                .containsExactly(
                        "PHQ-9",
                        "GAD-7",
                        "C-SSRS",
                        "AUDIT-C",
                        "PCL-5",
                        "WHO-5",
                        "MADRS",
                        "QIDS-SR16",
                        "CADSS-6",
                        "MOAA-S",
                        "BPIC-SS",
                        "CHECK-IN");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theBandsCoverTheRangeWithoutAGapOrAnOverlap(Instrument instrument) {
        Range range = instrument.range();
        if (range == null) {
            assertThat(instrument.bands()).isEmpty();
            return;
        }
        int next = range.lowest();
        for (Band band : instrument.bands()) {
            assertThat(band.from()).as(band.name()).isEqualTo(next);
            assertThat(band.to()).isGreaterThanOrEqualTo(band.from());
            next = band.to() + 1;
        }
        assertThat(next).isEqualTo(range.highest() + 1);
        assertThat(instrument.bands()).extracting(Band::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theLowestAndTheHighestAnswersGiveTheEndsOfTheRange(Instrument instrument) {
        Range range = instrument.range();
        if (range == null || instrument.items().isEmpty()) {
            return;
        }
        assertThat(instrument
                        .score(extreme(instrument, Comparator.reverseOrder()))
                        .total())
                .isEqualTo(range.lowest());
        assertThat(instrument
                        .score(extreme(instrument, Comparator.naturalOrder()))
                        .total())
                .isEqualTo(range.highest());
        assertThat(range.step()).isEqualTo(instrument.scoring().factor());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyItemThatIsSpokenOfIsThereAndOffersAnswers(Instrument instrument) {
        Scoring scoring = instrument.scoring();
        Stream<String> named = Stream.of(
                        scoring.domains().stream().flatMap(List::stream),
                        scoring.oneIsEnough().stream().flatMap(List::stream),
                        scoring.levels().stream().flatMap(level -> level.items().stream()),
                        instrument.signs().stream()
                                .flatMap(sign -> sign.counts().stream())
                                .flatMap(count -> count.items().stream()),
                        instrument.itemTriggers().stream().map(ItemTrigger::item),
                        instrument.items().stream()
                                .map(Item::askedIf)
                                .filter(Objects::nonNull)
                                .map(Item.AskedIf::item))
                .flatMap(items -> items);
        assertThat(instrument.items()).extracting(Item::id).containsAll(named.toList());
        assertThat(instrument.items()).extracting(Item::id).doesNotHaveDuplicates();
        for (Item item : instrument.items()) {
            assertThat(instrument.choicesOf(item))
                    .extracting(Choice::value)
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theMethodHasWhatItNeedsAndNothingElse(Instrument instrument) {
        Scoring scoring = instrument.scoring();
        List<String> scored =
                instrument.items().stream().filter(Item::scored).map(Item::id).toList();
        switch (scoring.method()) {
            case SUM -> assertThat(scored).isNotEmpty();
            case SUM_OF_HIGHEST ->
                assertThat(scoring.domains().stream().flatMap(List::stream))
                        .containsExactlyInAnyOrderElementsOf(scored);
            case MOST_SERIOUS ->
                assertThat(scoring.levels().stream().flatMap(level -> level.items().stream()))
                        .containsExactlyInAnyOrderElementsOf(scored);
            case GIVEN_TOTAL -> assertThat(instrument.items()).isEmpty();
        }
        assertThat(scoring.domains().isEmpty()).isEqualTo(scoring.method() != Scoring.Method.SUM_OF_HIGHEST);
        assertThat(scoring.levels().isEmpty()).isEqualTo(scoring.method() != Scoring.Method.MOST_SERIOUS);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void whatATriggerAsksForAndFlagsIsThere(Instrument instrument) {
        instrument.itemTriggers().forEach(trigger -> assertThat(INSTRUMENTS.named(trigger.ask()))
                .isNotNull());
        assertThat(instrument.scoring().levels())
                .extracting(Scoring.Level::band)
                .containsAll(instrument.flaggedBands().stream()
                        .map(FlaggedBand::band)
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void whereTheWordingMayNotShipTheItemsAreNumbers(Instrument instrument) {
        if (!instrument.wordingShips()) {
            assertThat(instrument.items())
                    .allSatisfy(item -> assertThat(item.text()).matches("(CADSS i|I)tem [0-9]{1,2}"));
            assertThat(instrument.choices())
                    .allSatisfy(choice -> assertThat(choice.text()).isEqualTo("" + choice.value()));
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyLoincCodeHasTheCheckDigitThatLoincGaveIt(Instrument instrument) {
        Stream.of(
                        Stream.of(instrument.loincPanel(), instrument.loincTotal()),
                        instrument.items().stream().map(Item::loinc))
                .<@Nullable Loinc>flatMap(codes -> codes)
                .filter(Objects::nonNull)
                .map(Loinc::code)
                .forEach(code -> assertThat(code).endsWith("-" + checkDigit(code)));
    }

    /** The answers to every item of which the given order puts the last one last. */
    private static List<Integer> extreme(Instrument instrument, Comparator<Integer> order) {
        return instrument.items().stream()
                .map(item -> instrument.choicesOf(item).stream()
                        .map(Choice::value)
                        .max(order)
                        .orElseThrow())
                .toList();
    }

    /** Mod 10, as LOINC does it: every second digit from the right counts double. */
    private static int checkDigit(String code) {
        String digits = code.replaceAll("-[0-9]$", "");
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int counted = place % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return (10 - sum % 10) % 10;
    }
}
