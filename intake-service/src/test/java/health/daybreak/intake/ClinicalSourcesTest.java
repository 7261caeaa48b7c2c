package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.RiskPolicy;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.assessment.store.RiskPolicyFile;
import health.daybreak.intake.screening.MaudsleyStaging;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.ScreeningCriteria;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.TrialCriteria;
import health.daybreak.intake.screening.store.PolicyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds intake's section of the clinical sources to what intake ships. */
class ClinicalSourcesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "clinical-sources.md");
    private static final String HEADING = "## Intake\n";

    private final ScreeningRules rules = PolicyFile.read();
    private final ScreeningCriteria criteria = rules.criteria().getLast();

    @Test
    void everyNumberThatIntakeShipsStandsInTheDocumentWithItsSource() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(HEADING);
        int to = from < 0 ? -1 : document.indexOf("\n## ", from + 1) + 1;
        if (Boolean.getBoolean("daybreak.update-golden")) {
            int before = from < 0 ? document.indexOf("## ") : from;
            String rest = from < 0 ? document.substring(before) : to > 0 ? document.substring(to) : "";
            Files.writeString(DOCUMENT, document.substring(0, before) + section() + rest);
            return;
        }
        String written = from < 0 ? "" : to > 0 ? document.substring(from, to) : document.substring(from);
        assertThat(written)
                .as("Run this test with -Ddaybreak.update-golden=true to write the section anew")
                .isEqualTo(section());
    }

    private String section() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADING);
        lines.add(
                "Written by `ClinicalSourcesTest` from `intake-service/src/main/resources`: `screening/policy.json`,");
        lines.add("`instruments/*.json` and `assessment/risk.json`.\n");
        lines.add("### Numbers\n");
        lines.add("| what | value | where | source | mark |");
        lines.add("|---|---|---|---|---|");
        numbers().forEach(lines::add);
        lines.add("\n### Instruments\n");
        lines.add("| instrument | what | value | source | mark |");
        lines.add("|---|---|---|---|---|");
        InstrumentFiles.read().all().forEach(instrument -> lines.addAll(InstrumentRows.of(instrument)));
        lines.add("\n### Rules\n");
        lines.add("| rule | version | from | severity | sentence | source | mark |");
        lines.add("|---|---|---|---|---|---|---|");
        rules.rules().forEach(rule -> lines.add(rule(rule)));
        lines.add("\n### Minimum doses of antidepressants, a day\n");
        lines.add("| drug | class | mg | source | mark |");
        lines.add("|---|---|---|---|---|");
        criteria.trials()
                .minimumDoses()
                .forEach(dose -> lines.add(row(
                        dose.names().getFirst(),
                        dose.drugClass(),
                        dose.milligramsPerDay().toPlainString(),
                        dose.source().citation(),
                        dose.source().mark())));
        return String.join("\n", lines) + "\n\n";
    }

    private List<String> numbers() {
        TrialCriteria criteria = this.criteria.trials();
        String policy = "screening/policy.json";
        String trial = "Adequate trial: ";
        String citation = criteria.source().citation();
        String house = "House policy";
        List<String> screening = List.of(
                row(
                        trial + "weeks",
                        criteria.minimumWeeks(),
                        policy,
                        citation,
                        criteria.source().mark()),
                row(trial + "weeks that still count", criteria.acceptedWeeks(), policy, citation, "P"),
                row(trial + "adherence from", criteria.minimumAdherencePercent() + " %", policy, citation, "R"),
                row("Inadequate response below", criteria.responseBelowPercent() + " %", policy, citation, "S"),
                row(
                        "Failed drugs for treatment resistance",
                        criteria.trialsNeeded(),
                        policy,
                        "ajp.2020.20081251; PMC11193313; Turkoz 33261932",
                        "S"),
                row(
                        "A questionnaire counts for",
                        this.criteria.requirements().questionnaireDays() + " d",
                        policy,
                        house,
                        "P"),
                row(
                        "Vitals, weight and height count for",
                        this.criteria.requirements().vitalsDays() + " d",
                        policy,
                        house,
                        "P"),
                row("A decision stands for", rules.decisionValidDays() + " d", policy, house, "P"));
        return Stream.of(screening.stream(), maudsley(policy), risk())
                .flatMap(rows -> rows)
                .toList();
    }

    private Stream<String> maudsley(String policy) {
        MaudsleyStaging staging = criteria.maudsley();
        String severity = staging.severityPoints().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(points -> points.getValue() + " " + points.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String bands = staging.bands().stream()
                .map(band -> band.from() + "-" + band.to() + " " + band.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        Source read = staging.source();
        Source recalled = staging.pointsSource();
        String stage = "Maudsley stage: ";
        return Stream.of(
                row(stage + "months", steps(staging.durationMonths()), policy, read.citation(), read.mark()),
                row(stage + "severity", severity.replace('_', ' '), policy, read.citation(), read.mark()),
                row(stage + "bands", bands, policy, read.citation(), read.mark()),
                row(stage + "failures", steps(staging.failures()), policy, recalled.citation(), recalled.mark()),
                row(
                        stage + "augmentation, ECT",
                        staging.augmentationPoints() + " and " + staging.electroconvulsiveTherapyPoints(),
                        policy,
                        recalled.citation(),
                        recalled.mark()));
    }

    private static String steps(List<MaudsleyStaging.Step> steps) {
        return steps.stream()
                .map(step -> step.points() + (step.upTo() == null ? " above" : " up to " + step.upTo()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> risk() {
        RiskPolicy policy = RiskPolicyFile.read();
        String file = "assessment/risk.json";
        return policy.clocks().stream()
                .map(clock -> row(
                        "A " + clock.level().name().toLowerCase(Locale.ROOT) + " risk is taken charge of within",
                        clock.minutes() + " min",
                        file,
                        clock.source().citation(),
                        clock.source().mark()));
    }

    private static String rule(Rule rule) {
        return row(
                "`" + rule.id() + "`",
                rule.version(),
                rule.effectiveFrom(),
                rule.severity(),
                rule.sentence(),
                rule.source().citation(),
                rule.source().mark());
    }

    static String row(Object... cells) {
        return java.util.Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
