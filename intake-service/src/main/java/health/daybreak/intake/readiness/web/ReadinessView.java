package health.daybreak.intake.readiness.web;

import health.daybreak.intake.readiness.Blocked;
import health.daybreak.intake.readiness.JudgeReadiness.Judged;
import health.daybreak.intake.readiness.Stage;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.readiness.TestResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A patient's tests.
 *
 * @param blocked what waits for a test now
 * @param earlier results that were entered here, newest first; none for people who do not treat
 */
record ReadinessView(
        Stage stage, List<TestStandingView> items, List<Blocked> blocked, List<EarlierResultView> earlier) {

    static ReadinessView from(Judged judged, TestItems items, boolean forThoseWhoTreat, Instant now) {
        return new ReadinessView(
                judged.stage(),
                judged.standings().stream()
                        .map(standing -> TestStandingView.from(standing, items.soon(), forThoseWhoTreat, now))
                        .toList(),
                Stream.of(Blocked.values())
                        .filter(blocked -> judged.standings().stream()
                                .anyMatch(standing -> standing.blockedAt(now).contains(blocked)))
                        .toList(),
                forThoseWhoTreat
                        ? judged.book().results().stream()
                                .sorted(Comparator.comparing(TestResult::takenAt)
                                        .reversed())
                                .map(result -> EarlierResultView.from(result, items))
                                .toList()
                        : List.of());
    }
}
