package health.daybreak.intake.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.store.InstrumentFiles;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Scoring against examples that others worked out. Few publications print a complete answer sheet with its result; where
 * one does not, the example follows from the rule that the named source prints, and says "by hand".
 */
class WorkedExamplesTest {

    private static final Instruments INSTRUMENTS = InstrumentFiles.read();
    private static final @Nullable Integer SKIPPED = null;

    /** Answers, or only a total, with what the source makes of them. */
    record Example(
            String instrument,
            String source,
            List<@Nullable Integer> answers,
            @Nullable Integer givenTotal,
            @Nullable Integer total,
            String band,
            List<String> signs) {

        @Override
        public String toString() {
            return instrument + ", " + source;
        }
    }

    private static final String US_CORE = "HL7 US Core, QuestionnaireResponse phq-9-example: total 12";
    private static final String QUALITY_CORE = "US Quality Core, QuestionnaireResponse PHQ-9-example: total 10";
    private static final String COLUMNS =
            "PHQ-9 scoring guide, mipmclinic.com (boxes in a column times its value, 3 x 1 + 2 x 2 + 1 x 3), by hand";
    private static final String PHR = "HL7 personal health record format, GAD-7 example: total 3";
    private static final String SPITZER = "Spitzer 2006 (answers of 0 to 3 added up), by hand";
    private static final String TRIAGE = "C-SSRS triage guidelines (docsbay), by hand: ";
    private static final String TW_CORE = "TW Core, AUDIT-C QuestionnaireResponse: total 0";
    private static final String VA = "hepatitis.va.gov/alcohol, AUDIT-C points, by hand: ";
    private static final String AWELL = "awell-health/awell-score, pcl_5_test_responses: ";
    private static final String NCPTSD = "National Center for PTSD rule (1 B, 1 C, 2 D, 2 E of 2 or more), by hand";
    private static final String WHO5 = "WHO-5 rule (raw sum times 4), raw as in ";
    private static final String QIDS = "ids-qids.org/interpretation, by hand: ";
    private static final String SNAITH = "Snaith 1986 as quoted by McDowell: ";
    private static final String CADSS = "Rodrigues 2021 (sum of six CADSS items), by hand";
    private static final String MOAAS = "BMC Anesthesiology 2022 s12871-022-01788-1, table 2: ";
    private static final String BPIC = "Humphrey 2012 (positive from 19), by hand";

    @SuppressWarnings("UnusedVariable") // read by @FieldSource
    private static final List<Example> EXAMPLES = List.of(
            scored("PHQ-9", US_CORE, List.of(2, 2, 2, 2, 1, 1, 2, 0, 0, 1), 12, "MODERATE"),
            scored("PHQ-9", QUALITY_CORE, List.of(0, 0, 0, 1, 2, 1, 3, 2, 1), 10, "MODERATE"),
            scored("PHQ-9", COLUMNS, List.of(1, 1, 1, 2, 2, 3, 0, 0, 0), 10, "MODERATE"),
            scored("GAD-7", PHR, List.of(0, 0, 1, 1, 0, 1, 0), 3, "MINIMAL"),
            scored("GAD-7", SPITZER, List.of(2, 2, 2, 1, 1, 1, 1), 10, "MODERATE"),
            scored("GAD-7", SPITZER, List.of(3, 3, 3, 3, 3, 3, 3), 21, "SEVERE"),
            triaged(TRIAGE + "wish to be dead", Arrays.asList(1, 0, SKIPPED, SKIPPED, SKIPPED, 0, SKIPPED), "LOW"),
            triaged(TRIAGE + "method", Arrays.asList(1, 1, 1, 0, 0, 0, SKIPPED), "MODERATE"),
            triaged(TRIAGE + "intent", Arrays.asList(0, 1, 0, 1, 0, 0, SKIPPED), "HIGH"),
            triaged(
                    TRIAGE + "behaviour 5 months ago",
                    Arrays.asList(0, 0, SKIPPED, SKIPPED, SKIPPED, 1, 0),
                    "MODERATE"),
            triaged(TRIAGE + "behaviour 2 months ago", Arrays.asList(0, 0, SKIPPED, SKIPPED, SKIPPED, 1, 1), "HIGH"),
            scored("AUDIT-C", TW_CORE, Arrays.asList(0, 0, 0), 0, "NEGATIVE"),
            scored(
                    "AUDIT-C",
                    VA + "monthly or less, 3 or 4, less than monthly",
                    List.of(1, 1, 1),
                    3,
                    "POSITIVE_EXCEPT_MEN"),
            scored("AUDIT-C", VA + "highest possible is 12", List.of(4, 4, 4), 12, "POSITIVE"),
            signed("AUDIT-C", VA + "one drink a day", List.of(4, 0, 0), 4, "POSITIVE", "FROM_FREQUENCY_ALONE"),
            signed(
                    "PCL-5",
                    AWELL + "35, clusters 11, 7, 7, 10",
                    List.of(4, 3, 1, 0, 3, 3, 4, 1, 2, 0, 3, 1, 0, 0, 1, 2, 4, 0, 0, 3),
                    35,
                    "ABOVE_CUT",
                    "PROVISIONAL_PTSD"),
            signed("PCL-5", AWELL + "all twos, 40", twenty(2), 40, "ABOVE_CUT", "PROVISIONAL_PTSD"),
            scored("PCL-5", AWELL + "all zeros, 0", twenty(0), 0, "BELOW_CUT"),
            signed(
                    "PCL-5",
                    NCPTSD,
                    List.of(2, 0, 0, 0, 0, 2, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0),
                    12,
                    "BELOW_CUT",
                    "PROVISIONAL_PTSD"),
            scored("WHO-5", WHO5 + "help.valant.com: 25 is 100", List.of(5, 5, 5, 5, 5), 100, "ADEQUATE"),
            scored("WHO-5", WHO5 + "simplified.tools: 21 is 84", List.of(5, 4, 4, 4, 4), 84, "ADEQUATE"),
            scored("WHO-5", WHO5 + "onlinemedicaltools.com: below 13 is below 52", List.of(3, 3, 2, 2, 2), 48, "POOR"),
            scored("WHO-5", WHO5 + "help.valant.com: 0 is 0", List.of(0, 0, 0, 0, 0), 0, "VERY_POOR"),
            scored(
                    "QIDS-SR16",
                    "implementers' notes of a QIDS-SR16 library: 3 + 2 + 3 + 1 + 2 + 0 + 1 + 2 + 2 = 16",
                    List.of(2, 3, 1, 0, 2, 1, 0, 3, 2, 1, 2, 0, 1, 2, 2, 1),
                    16,
                    "SEVERE"),
            scored(
                    "QIDS-SR16",
                    QIDS + "5 is none",
                    Arrays.asList(1, 0, 0, 0, 1, 1, SKIPPED, 0, SKIPPED, 1, 0, 0, 0, 1, 0, 0),
                    5,
                    "NONE"),
            scored(
                    "QIDS-SR16",
                    QIDS + "27 is very severe",
                    List.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3),
                    27,
                    "VERY_SEVERE"),
            rated("MADRS", SNAITH + "up to 6 no symptoms", 6, "NONE"),
            rated("MADRS", SNAITH + "7 to 19 mild", 19, "MILD"),
            rated("MADRS", SNAITH + "20 to 34 moderate", 20, "MODERATE"),
            rated("MADRS", SNAITH + "from 35 severe", 35, "SEVERE"),
            scored("CADSS-6", CADSS, List.of(0, 1, 0, 0, 0, 1), 2, "SETTLED"),
            scored("CADSS-6", CADSS, List.of(2, 1, 3, 0, 1, 2), 9, "DISSOCIATED"),
            scored("CADSS-6", CADSS, List.of(4, 4, 4, 4, 4, 4), 24, "DISSOCIATED"),
            rated("MOAA-S", MOAAS + "readily to name, alert", 5, "ALERT"),
            rated("MOAA-S", MOAAS + "lethargic to name", 4, "SEDATION"),
            rated("MOAA-S", MOAAS + "only after mild prodding", 2, "DEEP_SEDATION"),
            rated("MOAA-S", MOAAS + "only to a painful squeeze", 1, "NO_RESPONSE_TO_SHAKING"),
            rated("BPIC-SS", BPIC, 18, "NEGATIVE"),
            rated("BPIC-SS", BPIC, 19, "POSITIVE"),
            rated("BPIC-SS", BPIC, 38, "POSITIVE"),
            checkedIn("nothing", List.of(0, 0, 0), "NONE"),
            checkedIn("a worse mood alone", List.of(2, 0, 0), "WORSE_MOOD"),
            checkedIn("a headache counts before a worse mood", List.of(1, 2, 0), "SIDE_EFFECT"),
            checkedIn("thoughts of harming oneself count before all", List.of(0, 2, 1), "HIGH"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("EXAMPLES")
    void isScoredAsItsSourceSays(Example example) {
        Instrument instrument = INSTRUMENTS.named(example.instrument());
        Score score = example.givenTotal() == null
                ? instrument.score(example.answers())
                : instrument.scoreOf(example.givenTotal());
        assertThat(score.total()).isEqualTo(example.total());
        assertThat(score.band()).isEqualTo(example.band());
        assertThat(score.signs()).isEqualTo(example.signs());
    }

    @Test
    void everyInstrumentHasAtLeastThreeExamples() {
        assertThat(EXAMPLES.stream().collect(Collectors.groupingBy(Example::instrument, Collectors.counting())))
                .hasSameSizeAs(INSTRUMENTS.all())
                .allSatisfy((instrument, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
    }

    private static Example checkedIn(String what, List<Integer> answers, String band) {
        return new Example("CHECK-IN", "Daybreak's own, by hand: " + what, answers, null, null, band, List.of());
    }

    private static Example scored(
            String instrument, String source, List<@Nullable Integer> answers, int total, String band) {
        return new Example(instrument, source, answers, null, total, band, List.of());
    }

    private static Example signed(
            String instrument, String source, List<@Nullable Integer> answers, int total, String band, String sign) {
        return new Example(instrument, source, answers, null, total, band, List.of(sign));
    }

    private static Example triaged(String source, List<@Nullable Integer> answers, String band) {
        return new Example("C-SSRS", source, answers, null, null, band, List.of());
    }

    private static Example rated(String instrument, String source, int total, String band) {
        return new Example(instrument, source, List.of(), total, total, band, List.of());
    }

    private static List<@Nullable Integer> twenty(int answer) {
        return Collections.nCopies(20, answer);
    }
}
