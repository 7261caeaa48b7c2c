package health.daybreak.intake.screening;

import health.daybreak.intake.Source;
import health.daybreak.intake.screening.Maudsley.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Maudsley Staging Method (Fekadu 2009) as data: how many points each part gives, and what the total means.
 *
 * @param durationMonths of the present episode
 * @param failures adequate antidepressants that failed in it
 * @param augmentationPoints for having tried one
 * @param electroconvulsiveTherapyPoints for having tried it
 * @param source of duration, severity and bands
 * @param pointsSource of the points for failures, augmentation and ECT
 */
public record MaudsleyStaging(
        List<Step> durationMonths,
        Map<EpisodeSeverity, Integer> severityPoints,
        List<Step> failures,
        int augmentationPoints,
        int electroconvulsiveTherapyPoints,
        List<StageBand> bands,
        Source source,
        Source pointsSource) {

    /**
     * So many points up to this figure.
     *
     * @param upTo inclusive; null for whatever lies above the steps before
     */
    public record Step(@Nullable Integer upTo, int points) {

        boolean reaches(int figure) {
            return upTo == null || figure <= upTo;
        }
    }

    /** What a total means, both limits inclusive. */
    public record StageBand(String name, int from, int to) {}

    public MaudsleyStaging {
        durationMonths = List.copyOf(durationMonths);
        severityPoints = Map.copyOf(severityPoints);
        failures = List.copyOf(failures);
        bands = List.copyOf(bands);
    }

    /** Stages a depression with so many adequate failures, or says what is missing for it. */
    public Maudsley stage(Episode episode, int failed) {
        Integer months = episode.months();
        EpisodeSeverity severity = episode.severity();
        Boolean augmentation = episode.augmentationTried();
        Boolean therapy = episode.electroconvulsiveTherapyTried();
        if (months == null || severity == null || augmentation == null || therapy == null || failed == 0) {
            return new Maudsley.NotStaged(missing(episode, failed));
        }
        List<Component> parts = List.of(
                new Component("duration", points(durationMonths, months), months + " months"),
                new Component("severity", severityPoints.getOrDefault(severity, 0), severity.words()),
                new Component("treatment failures", points(failures, failed), failed + " adequate and failed"),
                new Component(
                        "augmentation", augmentation ? augmentationPoints : 0, augmentation ? "tried" : "not tried"),
                new Component(
                        "electroconvulsive therapy",
                        therapy ? electroconvulsiveTherapyPoints : 0,
                        therapy ? "tried" : "not tried"));
        int total = parts.stream().mapToInt(Component::points).sum();
        return new Maudsley.Staged(total, band(total), parts);
    }

    private static List<String> missing(Episode episode, int failed) {
        List<String> missing = new ArrayList<>();
        if (failed == 0) {
            missing.add("no antidepressant was tried adequately and failed in this episode");
        }
        if (episode.months() == null) {
            missing.add("how long the episode has lasted is not known");
        }
        if (episode.severity() == null) {
            missing.add("how severe it is was not judged");
        }
        if (episode.augmentationTried() == null) {
            missing.add("whether augmentation was tried is not known");
        }
        if (episode.electroconvulsiveTherapyTried() == null) {
            missing.add("whether electroconvulsive therapy was tried is not known");
        }
        return missing;
    }

    private static int points(List<Step> steps, int figure) {
        return steps.stream()
                .filter(step -> step.reaches(figure))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private String band(int total) {
        return bands.stream()
                .filter(band -> band.from() <= total && total <= band.to())
                .findFirst()
                .orElseThrow()
                .name();
    }
}
