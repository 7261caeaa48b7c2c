package health.daybreak.intake.screening;

import health.daybreak.intake.screening.store.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What each rule says below, at and above each of its limits, as a person wrote it down; read from a file. */
final class BoundaryTable {

    private static final Path FILE = Path.of("src", "test", "resources", "rule-boundaries.txt");
    private static final BigDecimal SQUARE_METRES = new BigDecimal("4");

    /**
     * One line of the table.
     *
     * @param facts what is changed about a healthy adult
     */
    record Row(String ruleId, List<String> facts, boolean speaks) {

        Chart chart() {
            Chart chart = ChartFixture.aHealthyAdult();
            for (String fact : facts) {
                chart = applied(chart, fact);
            }
            return chart;
        }

        /** The facts for people. */
        String words() {
            return facts.stream().map(BoundaryTable::words).collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return ruleId + (speaks ? " speaks: " : " is silent: ") + String.join("; ", facts);
        }
    }

    private BoundaryTable() {}

    static List<Row> rows() {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(BoundaryTable::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|");
        if (cells.length != 3 || !List.of("yes", "no").contains(cells[2].strip())) {
            throw new IllegalStateException("Expected 'rule | facts | yes or no', not: " + line);
        }
        List<String> facts =
                Arrays.stream(cells[1].split(";")).map(String::strip).toList();
        return new Row(cells[0].strip(), facts, cells[2].strip().equals("yes"));
    }

    private static Chart applied(Chart chart, String fact) {
        String kind = fact.substring(0, fact.indexOf(' '));
        String value = fact.substring(kind.length() + 1);
        return switch (kind) {
            case "PRESSURE" -> ChartFixture.withPressures(chart, pressures(value));
            case "TAKES" -> ChartFixture.taking(chart, value.split(", "));
            case "ANSWER" -> answered(chart, value.split(" "));
            case "RECORDED" -> recorded(chart, value.split(" "));
            case "MEANT_FOR" -> ChartFixture.changed(chart, facts -> facts.meantFor(Indication.valueOf(value)));
            case "C-SSRS" -> ChartFixture.withSuicideRisk(chart, value, false);
            case "GENDER" -> ChartFixture.ofGender(value, chart);
            case "TEST" -> tested(chart, value.split(" "));
            default -> figure(chart, Measure.valueOf(kind), value);
        };
    }

    private static Chart figure(Chart chart, Measure measure, String value) {
        return switch (measure) {
            case AGE_YEARS -> ChartFixture.changed(chart, facts -> facts.bornOn(birthDate(value)));
            case BODY_MASS_INDEX -> {
                String weight = new BigDecimal(value).multiply(SQUARE_METRES).toPlainString();
                Chart tall = ChartFixture.with(chart, Measure.HEIGHT_CENTIMETRES, "200");
                yield ChartFixture.with(tall, Measure.WEIGHT_KILOGRAMS, weight);
            }
            case FAILED_ADEQUATE_TRIALS -> ChartFixture.withTrials(chart, failedTrials(Integer.parseInt(value)));
            case MAUDSLEY_TOTAL -> throw new IllegalStateException("No line says how to reach a Maudsley stage yet");
            case WEIGHT_KILOGRAMS,
                    HEIGHT_CENTIMETRES,
                    HEART_RATE,
                    OXYGEN_SATURATION,
                    PHQ_9,
                    GAD_7,
                    AUDIT_C,
                    DAST_10,
                    ALT_MULTIPLE,
                    AST_MULTIPLE,
                    ALP_MULTIPLE,
                    GGT_MULTIPLE,
                    TSH,
                    QTC,
                    LORAZEPAM_EQUIVALENT_MILLIGRAMS -> ChartFixture.with(chart, measure, value);
        };
    }

    private static LocalDate birthDate(String age) {
        return age.startsWith("almost ")
                ? ChartFixture.TODAY
                        .minusYears(Integer.parseInt(age.substring("almost ".length())))
                        .plusDays(1)
                : ChartFixture.TODAY.minusYears(Integer.parseInt(age));
    }

    private static AntidepressantTrial[] failedTrials(int count) {
        return PolicyFile.read().criteria().getLast().trials().minimumDoses().stream()
                .limit(count)
                .map(dose -> ChartFixture.failedTrial(
                        dose.names().getFirst(), dose.milligramsPerDay().toPlainString()))
                .toArray(AntidepressantTrial[]::new);
    }

    private static BloodPressure[] pressures(String value) {
        return Arrays.stream(value.split(", "))
                .map(reading -> reading.split("/"))
                .map(both -> new BloodPressure(Integer.parseInt(both[0]), Integer.parseInt(both[1])))
                .toArray(BloodPressure[]::new);
    }

    private static Chart answered(Chart chart, String[] words) {
        return ChartFixture.answering(chart, Question.valueOf(words[0]), Answer.valueOf(words[1]));
    }

    private static Chart recorded(Chart chart, String[] words) {
        boolean active = words[1].equals("active");
        return ChartFixture.withRecorded(chart, new Recorded(Question.valueOf(words[0]), "on record", active));
    }

    /** For example "DRUG_SCREEN against 30 days ago", "DRUG_SCREEN accepted 3 days ago", "DRUG_SCREEN never". */
    private static Chart tested(Chart chart, String[] words) {
        TestKind test = TestKind.valueOf(words[0]);
        if (words[1].equals("never")) {
            return ChartFixture.neverTested(chart, test);
        }
        boolean accepted = words[1].equals("accepted");
        boolean against = accepted || words[1].equals("against");
        if (!against && !words[1].equals("in-order")) {
            throw new IllegalStateException("Expected against, accepted, in-order or never, not: " + words[1]);
        }
        return ChartFixture.tested(chart, ChartFixture.test(test, against, accepted, Integer.parseInt(words[2])));
    }

    private static String testWords(String[] words) {
        String test = TestKind.valueOf(words[0]).words();
        return switch (words[1]) {
            case "never" -> test + " never done";
            case "in-order" -> test + " in order " + words[2] + " days ago";
            case "accepted" -> test + " out of the ordinary and accepted " + words[2] + " days ago";
            default -> test + " out of the ordinary " + words[2] + " days ago";
        };
    }

    private static String words(String fact) {
        String kind = fact.substring(0, fact.indexOf(' '));
        String value = fact.substring(kind.length() + 1);
        String plain = value.toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (kind) {
            case "PRESSURE" -> "pressure " + value.replace(", ", " and ");
            case "TAKES" -> "takes " + value;
            case "ANSWER" ->
                plain.substring(0, plain.lastIndexOf(' ')) + ": " + plain.substring(plain.lastIndexOf(' ') + 1);
            case "RECORDED" -> "answered no, on record as " + plain.substring(plain.lastIndexOf(' ') + 1);
            case "MEANT_FOR" -> "meant for " + plain;
            case "C-SSRS" -> "C-SSRS " + plain;
            case "GENDER" -> plain;
            case "TEST" -> testWords(value.split(" "));
            default -> Measure.valueOf(kind).words() + " " + value;
        };
    }
}
