package health.daybreak.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.BoundaryTable.Row;
import health.daybreak.intake.screening.store.PolicyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/rules.md from the rules and from the table of boundaries that they are tested with. */
class RuleDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");
    private final ScreeningRules shipped = PolicyFile.read();
    private final RuleSet rules = shipped.policy().inForceOn(ChartFixture.TODAY);

    @Test
    void theDocumentSaysWhatTheRulesAndTheirTestsSay() throws IOException {
        if (Boolean.getBoolean("daybreak.update-golden")) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(Files.readString(DOCUMENT))
                .as("Run this test with -Ddaybreak.update-golden=true to write the document anew")
                .isEqualTo(document());
    }

    private String document() {
        List<String> lines = new ArrayList<>();
        lines.add("# Screening rules\n");
        lines.add(
                "Written by `RuleDocumentTest` from `screening/policy.json` and from `rule-boundaries.txt`, the lines that each rule");
        lines.add(
                "is tested with: just below, at and just above each limit. Marks: **S** read in the named source, **R** recalled and");
        lines.add(
                "still to be verified, **P** our own proposal. Full sources: [clinical-sources.md](clinical-sources.md). A clinic may");
        lines.add(
                "change each rule (Settings, Screening rules); a practitioner decides. Nothing here is medical advice.\n");
        for (Severity severity : Severity.values()) {
            List<Rule> some = rules.rules().stream()
                    .filter(rule -> rule.severity() == severity)
                    .toList();
            lines.add("## " + heading(severity) + ": " + some.size() + "\n");
            lines.add("| rule | version | from | may override | mark | sentence | speaks at | is silent at |");
            lines.add("|---|---|---|---|---|---|---|---|");
            some.forEach(rule -> lines.add(row(
                    "`" + rule.id() + "`",
                    rule.version(),
                    rule.effectiveFrom(),
                    who(rule),
                    rule.source().mark(),
                    rule.sentence(),
                    examples(rule, true),
                    examples(rule, false))));
            lines.add("");
        }
        lines.addAll(known());
        lines.addAll(trials());
        lines.addAll(staging());
        return String.join("\n", lines) + "\n";
    }

    private List<String> known() {
        Requirements requirements = rules.criteria().requirements();
        return List.of(
                "## What must be known\n",
                "An indication, an answer to each of the " + shipped.questions().size()
                        + " questions, PHQ-9, GAD-7 and C-SSRS answered here within " + requirements.questionnaireDays()
                        + " days, blood pressure, weight and",
                "height measured here within " + requirements.vitalsDays()
                        + " days, and for treatment-resistant depression the antidepressants tried. Without them a"
                        + " patient needs review (`MissingAndStaleTest`).\n");
    }

    private List<String> trials() {
        TrialCriteria trials = rules.criteria().trials();
        List<String> lines = new ArrayList<>(List.of(
                "## Antidepressant trials (criteria version " + rules.criteria().version() + ")\n",
                "Adequate: the minimum dose below for " + trials.minimumWeeks() + " weeks (" + trials.acceptedWeeks()
                        + " count too and are remarked on), taken to at least " + trials.minimumAdherencePercent()
                        + " %. Failed: less than " + trials.responseBelowPercent()
                        + " % better. Resistant: " + trials.trialsNeeded(),
                "different drugs in this episode. [" + trials.source().mark() + "] (`AdequateTrialTest`,"
                        + " `TrialDatesTest`)\n",
                "| drug | class | mg a day | mark |",
                "|---|---|---|---|"));
        trials.minimumDoses()
                .forEach(dose -> lines.add(row(
                        dose.names().getFirst(),
                        dose.drugClass(),
                        dose.milligramsPerDay().toPlainString(),
                        dose.source().mark())));
        lines.add("");
        return lines;
    }

    private List<String> staging() {
        MaudsleyStaging staging = rules.criteria().maudsley();
        List<String> lines =
                new ArrayList<>(List.of("## Maudsley staging\n", "| part | points | mark |", "|---|---|---|"));
        lines.add(row(
                "months of this episode",
                steps(staging.durationMonths()),
                staging.source().mark()));
        lines.add(row(
                "severity",
                Arrays.stream(EpisodeSeverity.values())
                        .map(one ->
                                one.words() + ": " + staging.severityPoints().get(one))
                        .collect(Collectors.joining("; ")),
                staging.source().mark()));
        lines.add(row(
                "adequate failures",
                steps(staging.failures()),
                staging.pointsSource().mark()));
        lines.add(row(
                "augmentation tried",
                staging.augmentationPoints(),
                staging.pointsSource().mark()));
        lines.add(row(
                "ECT tried",
                staging.electroconvulsiveTherapyPoints(),
                staging.pointsSource().mark()));
        lines.add(row(
                "**total**",
                staging.bands().stream()
                        .map(band -> band.from() + " to " + band.to() + ": "
                                + band.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("; ")),
                staging.source().mark()));
        lines.add("\nEvery step is tested below, at and above it in `MaudsleyStagingTest`.");
        return lines;
    }

    private static String steps(List<MaudsleyStaging.Step> steps) {
        return steps.stream()
                .map(step -> (step.upTo() == null ? "more" : "up to " + step.upTo()) + ": " + step.points())
                .collect(Collectors.joining("; "));
    }

    private static String examples(Rule rule, boolean speaking) {
        return BoundaryTable.rows().stream()
                .filter(row -> row.ruleId().equals(rule.id()) && row.speaks() == speaking)
                .map(Row::words)
                .collect(Collectors.joining("; "));
    }

    private static String who(Rule rule) {
        if (rule.severity() == Severity.NOTE) {
            return "";
        }
        return switch (rule.overridableBy()) {
            case NOBODY -> "nobody";
            case MEDICAL_DIRECTOR -> "medical director";
            case PRESCRIBER -> "prescriber";
        };
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case BLOCK -> "Block";
            case NEEDS_REVIEW -> "Need a physician's signature";
            case NOTE -> "Notes";
        };
    }

    private static String row(Object... cells) {
        return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
