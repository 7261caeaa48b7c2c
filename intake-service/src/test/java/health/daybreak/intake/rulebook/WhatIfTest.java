package health.daybreak.intake.rulebook;

import static health.daybreak.intake.rulebook.SmallClinic.TODAY;
import static health.daybreak.intake.rulebook.SmallClinic.WEIGHT;
import static health.daybreak.intake.rulebook.SmallClinic.content;
import static health.daybreak.intake.rulebook.SmallClinic.weightAbove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.screening.Reason;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.Verdict;
import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a draft would change, said before it does. */
class WhatIfTest {

    private final SmallClinic clinic = new SmallClinic();

    @Test
    void whoeverWouldBeDeclinedIsNamedWithTheReason() {
        clinic.screened("light", 70);
        clinic.screened("heavy", 100);
        clinic.drafted(WEIGHT, content(Severity.BLOCK, TODAY, "{\"measure\": \"WEIGHT_KILOGRAMS\", \"above\": 90}"));
        Effect effect = clinic.tried(WEIGHT);
        assertThat(effect.patients()).isEqualTo(2);
        assertThat(effect.changed()).singleElement().satisfies(one -> {
            assertThat(one.patientId()).isEqualTo("heavy");
            assertThat(one.changesVerdict()).isTrue();
            assertThat(one.before()).isInstanceOf(Verdict.NeedsPhysicianReview.class);
            assertThat(one.after()).isInstanceOf(Verdict.Declined.class);
            assertThat(one.appearing()).extracting(Reason::evidence).containsExactly(List.of("weight in kg 100"));
            assertThat(one.disappearing()).isEmpty();
        });
    }

    @Test
    void aReasonThatFallsAwayOrWeighsOtherwiseIsSaidAlsoWhenTheVerdictStays() {
        clinic.screened("heavy", 120);
        clinic.drafted(WEIGHT, weightAbove(130));
        assertThat(clinic.tried(WEIGHT).changed()).singleElement().satisfies(one -> {
            assertThat(one.changesVerdict())
                    .as("questionnaires are missing either way")
                    .isFalse();
            assertThat(one.appearing()).isEmpty();
            assertThat(one.disappearing())
                    .extracting(reason -> reason.rule().id())
                    .containsExactly(WEIGHT);
        });
    }

    @Test
    void whereOnlyTheNumberOfTheVersionDiffersNothingChanges() {
        clinic.screened("heavy", 120);
        clinic.drafted(WEIGHT, weightAbove(115));
        assertThat(clinic.tried(WEIGHT).changed()).isEmpty();
    }

    @Test
    void theDecidedAreJudgedOnTheFactsOfTheirDecision() {
        clinic.screened("heavy", 100);
        clinic.declined("heavy");
        clinic.drafted(WEIGHT, weightAbove(90));
        assertThat(clinic.tried(WEIGHT).changed()).singleElement().satisfies(one -> assertThat(one.decided())
                .isTrue());
    }

    @Test
    void tryingChangesNothing() {
        clinic.screened("heavy", 100);
        Verdict before = clinic.verdictOn("heavy");
        clinic.drafted(WEIGHT, weightAbove(90));
        clinic.tried(WEIGHT);
        assertThat(clinic.verdictOn("heavy")).isEqualTo(before);
    }

    @Test
    void withoutADraftThereIsNothingToTry() {
        assertThatThrownBy(() -> clinic.tried(WEIGHT)).isInstanceOf(Refused.class);
    }

    @Property(tries = 50)
    void whatWasForetoldIsWhatComesOnceItIsPublished(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 60, max = 160) Integer> weights,
            @ForAll @IntRange(min = 60, max = 160) int limit,
            @ForAll Severity severity) {
        SmallClinic many = new SmallClinic();
        for (int index = 0; index < weights.size(); index++) {
            many.screened("p" + index, weights.get(index));
        }
        RuleContent draft = content(severity, TODAY, "{\"measure\": \"WEIGHT_KILOGRAMS\", \"above\": " + limit + "}");
        many.drafted(WEIGHT, draft);
        Effect foretold = many.tried(WEIGHT);
        List<Verdict> before = verdicts(many, weights.size());
        many.published(WEIGHT, draft);
        List<Verdict> after = verdicts(many, weights.size());
        for (int index = 0; index < weights.size(); index++) {
            String id = "p" + index;
            Verdict was = before.get(index);
            Verdict is = after.get(index);
            foretold.changed().stream()
                    .filter(one -> one.patientId().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> {
                                assertThat(one.before()).isEqualTo(was);
                                assertThat(one.after()).isEqualTo(is);
                            },
                            () -> assertThat(inShort(is)).isEqualTo(inShort(was)));
        }
    }

    private static List<String> inShort(Verdict verdict) {
        return Stream.concat(
                        Stream.of(verdict.getClass().getSimpleName()),
                        verdict.reasons().stream()
                                .map(Reason::rule)
                                .map(rule -> rule.id() + " " + rule.severity())
                                .sorted())
                .toList();
    }

    private static List<Verdict> verdicts(SmallClinic clinic, int patients) {
        return IntStream.range(0, patients)
                .mapToObj(index -> clinic.verdictOn("p" + index))
                .toList();
    }
}
