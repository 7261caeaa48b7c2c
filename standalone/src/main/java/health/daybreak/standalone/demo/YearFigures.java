package health.daybreak.standalone.demo;

import health.daybreak.standalone.population.Expected;
import health.daybreak.standalone.population.Habits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the outcome figures as a prescriber sees them, and sets beside each what these people should come to. */
final class YearFigures {

    /** McInnes 2022, as domain.md 2.8 has it by the number of infusions: response and remission. */
    private static final Map<Integer, double[]> PUBLISHED = Map.of(
            1, new double[] {.18, .05},
            2, new double[] {.37, .13},
            3, new double[] {.46, .20},
            4, new double[] {.52, .24});

    /** Fewer say nothing. */
    private static final int FEWEST = 5;

    private static final int INDUCTION = 6;

    /** Other people than those of any clinic, whose seed is chosen. */
    private static final long MANY = 0x5eed_0f_a11L;

    private final GatewayApi prescriber;
    private final Tally tally;
    private final Expected expected = new Expected(MANY);
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();

    YearFigures(GatewayApi prescriber, Tally tally) {
        this.prescriber = prescriber;
        this.tally = tally;
    }

    /** Waits until reporting has heard of every session. */
    List<Figure> read() {
        JsonNode sessions = prescriber
                .getUntil(
                        "/api/reporting/sessions",
                        answer -> answer.at("/figures/total/completed").asInt() >= tally.of(Tally.Count.COMPLETED))
                .at("/figures/total");
        JsonNode outcomes =
                prescriber.get("/api/reporting/outcomes?instrument=PHQ-9").get("figures");
        JsonNode anxiety =
                prescriber.get("/api/reporting/outcomes?instrument=GAD-7").get("figures");
        mustBe(tally.of(Tally.Count.COMPLETED), sessions, "completed");
        mustBe(tally.of(Tally.Count.STAYED_AWAY), sessions, "missed");
        mustBe(tally.of(Tally.Count.CANCELLED_LATE), sessions, "cancelledLate");
        outcomes.get("rows").forEach(this::row);
        followUp(outcomes, anxiety);
        kept(outcomes.get("timeToRelapseWithoutDose"), 28, 4, .80);
        kept(outcomes.get("timeToRelapseWithoutDose"), 56, 8, .60);
        visits(sessions);
        return List.copyOf(figures);
    }

    /** What reporting counts otherwise than it happened; here chance has no say. */
    List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    private void mustBe(int happened, JsonNode total, String name) {
        int counted = total.get(name).asInt();
        if (counted != happened) {
            contradictions.add("reporting counts %d sessions as %s, and %d were".formatted(counted, name, happened));
        }
    }

    /** By the infusions that those who came had had: who missed one comes to the next session with one fewer. */
    private void row(JsonNode row) {
        int number = row.path("sessionNumber").asInt(0);
        Map<Integer, Integer> had = tally.infusionsBefore(number);
        int analysed = row.get("analysed").asInt();
        if (number < 2 || number > INDUCTION || analysed < FEWEST || had.isEmpty()) {
            return;
        }
        double @Nullable [] published = PUBLISHED.get(number - 1);
        String before = " before session " + number;
        figures.add(Figure.share(
                "Response" + before,
                published == null ? null : Double.valueOf(published[0]),
                mean(had, true),
                row.at("/response/courses").asInt(),
                analysed));
        figures.add(Figure.share(
                "Remission" + before,
                published == null ? null : Double.valueOf(published[1]),
                mean(had, false),
                row.at("/remission/courses").asInt(),
                analysed));
    }

    private double mean(Map<Integer, Integer> had, boolean response) {
        double sum = 0;
        int people = 0;
        for (Map.Entry<Integer, Integer> some : had.entrySet()) {
            int infusions = some.getKey();
            double share = infusions == 0 ? 0 : response ? expected.response(infusions) : expected.remission(infusions);
            sum += share * some.getValue();
            people += some.getValue();
        }
        return sum / people;
    }

    private void followUp(JsonNode outcomes, JsonNode anxiety) {
        JsonNode row = outcomes.get("rows").get(outcomes.get("rows").size() - 1);
        int analysed = row.get("analysed").asInt();
        if (analysed < FEWEST) {
            return;
        }
        figures.add(Figure.share(
                "Response at follow-up",
                .536,
                expected.followUpResponse(),
                row.at("/response/courses").asInt(),
                analysed));
        figures.add(Figure.share(
                "Remission at follow-up",
                .289,
                expected.followUpRemission(),
                row.at("/remission/courses").asInt(),
                analysed));
        effect("Effect on the PHQ-9 at follow-up, d", 1.5, row, expected.followUpEffect(analysed));
        JsonNode anxious = anxiety.get("rows").get(anxiety.get("rows").size() - 1);
        effect(
                "Effect on the GAD-7 at follow-up, d",
                1.17,
                anxious,
                expected.followUpEffectOnAnxiety(
                        Math.max(FEWEST, anxious.get("analysed").asInt())));
    }

    private void effect(String name, double published, JsonNode row, Expected.Effect meant) {
        JsonNode d = row.at("/change/effect/d");
        if (d.isNumber()) {
            figures.add(Figure.normal(
                    name,
                    published,
                    meant.d(),
                    meant.deviation(),
                    d.asDouble(),
                    row.get("analysed").asInt()));
        }
    }

    /** By Kaplan and Meier: the fewer are still watched, the less sure. */
    private void kept(JsonNode curve, int day, int weeks, double published) {
        double percent = 100;
        for (JsonNode step : curve.get("steps")) {
            if (step.get("day").asInt() <= day) {
                percent = step.get("percent").asDouble();
            }
        }
        int watched = 0;
        for (JsonNode step : curve.get("steps")) {
            if (step.get("day").asInt() >= day) {
                watched = step.get("atRisk").asInt();
                break;
            }
        }
        if (watched < FEWEST) {
            return;
        }
        double kept = expected.kept(weeks);
        double deviation = kept * Math.sqrt((1 - kept) / watched);
        figures.add(Figure.normal(
                "Response kept for " + weeks + " weeks without a dose",
                published,
                kept,
                deviation,
                percent / 100,
                watched));
    }

    private void visits(JsonNode total) {
        int missed = total.get("missed").asInt();
        int late = total.get("cancelledLate").asInt();
        int completed = total.get("completed").asInt();
        int booked = missed + late + completed;
        if (booked < FEWEST) {
            return;
        }
        figures.add(Figure.share("Stayed away, of visits", .065, Habits.NO_SHOWS, missed, booked));
        figures.add(Figure.share("Cancelled late, of visits", .06, Habits.LATE_CANCELS, late, booked));
        figures.add(Figure.share(
                "Held at the gate, of sessions",
                .045,
                Habits.PRESSURE_HOLDS + Habits.RIDES_MISSING,
                total.get("withHolds").asInt(),
                completed));
    }
}
