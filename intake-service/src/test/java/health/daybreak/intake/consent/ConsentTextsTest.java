package health.daybreak.intake.consent;

import static health.daybreak.intake.consent.ConsentFixture.SHIPPED;
import static health.daybreak.intake.consent.ConsentFixture.TODAY;
import static health.daybreak.intake.consent.ConsentFixture.text;
import static health.daybreak.intake.consent.ConsentFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentTextsTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @EnumSource(Scope.class)
    void everyScopeHasATextInEnglishAndInSpanish(Scope scope) {
        ConsentText text = SHIPPED.inUse(scope, "2026-11", TODAY);
        assertThat(text.in("en").text()).isNotBlank();
        assertThat(text.in("es").text()).isNotBlank().isNotEqualTo(text.in("en").text());
        assertThat(text.in("es").hash()).isNotEqualTo(text.in("en").hash());
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"TREATMENT_IV", "TREATMENT_IM", "TREATMENT_KAP", "OFF_LABEL_USE"})
    void everyTreatmentIsSaidToBeOffLabelInEveryLanguage(Scope scope) {
        ConsentText text = SHIPPED.inUse(scope, "2026-11", TODAY);
        assertThat(text.wordings())
                .allSatisfy(wording -> assertThat(wording.text()).contains("off-label"));
    }

    static Stream<List<String>> languages() {
        return Stream.of(
                List.of("en-US", "en"),
                List.of("es", "es"),
                List.of("es-MX", "es"),
                List.of("fr-FR", "en"),
                List.of("est", "en"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPatientReadsTheirOwnLanguageWhereThereIsOneAndEnglishElse(List<String> spokenAndShown) {
        assertThat(ConsentFixture.shipped(Scope.RESEARCH)
                        .forSpeakerOf(spokenAndShown.getFirst())
                        .language())
                .isEqualTo(spokenAndShown.getLast());
    }

    @Test
    void aTextThatIsNotInUseIsNotSigned() {
        assertThatThrownBy(() -> SHIPPED.inUse(Scope.RESEARCH, "1999-01", TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("consent-text-not-in-use"));
    }

    @Test
    void aNewVersionIsSignedFromItsDayOnAndTheOldOneNoMore() {
        ConsentTexts versions = texts(
                text(Scope.RESEARCH, "1", LocalDate.of(2026, 1, 1), true), text(Scope.RESEARCH, "2", JANUARY, true));

        assertThat(versions.inUse(Scope.RESEARCH, "1", JANUARY.minusDays(1)).version())
                .isEqualTo("1");
        assertThat(versions.inUse(Scope.RESEARCH, "2", JANUARY).version()).isEqualTo("2");
        assertThatThrownBy(() -> versions.inUse(Scope.RESEARCH, "1", JANUARY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> versions.inUse(Scope.RESEARCH, "2", JANUARY.minusDays(1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyAVersionThatSaysSomethingNewReplacesSignatures() {
        ConsentTexts versions = texts(
                text(Scope.RESEARCH, "1", LocalDate.of(2026, 1, 1), true),
                text(Scope.RESEARCH, "1a", JANUARY, false),
                text(Scope.RESEARCH, "2", MARCH, true));

        assertThat(versions.replacedOn(Scope.RESEARCH, "1")).contains(MARCH);
        assertThat(versions.replacedOn(Scope.RESEARCH, "1a")).contains(MARCH);
        assertThat(versions.replacedOn(Scope.RESEARCH, "2")).isEmpty();
    }

    @Test
    void touchIsChosenOneByOneAndNothingIsLeftOpen() {
        ConsentText touch = ConsentFixture.shipped(Scope.KAP_TOUCH);
        List<Chosen> all = ConsentFixture.touchChoices();
        touch.requireChosen(all);

        List<List<Chosen>> wrong = List.of(
                List.of(),
                all.subList(1, all.size()),
                Stream.concat(all.stream(), Stream.of(new Chosen("HAND", "YES")))
                        .toList(),
                Stream.concat(
                                Stream.of(new Chosen("HAND", "SOMETIMES")),
                                all.stream().skip(1))
                        .toList(),
                Stream.concat(Stream.of(all.getLast()), all.stream().skip(1)).toList());
        assertThat(wrong).allSatisfy(chosen -> assertThatThrownBy(() -> touch.requireChosen(chosen))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("consent-choices-open")));
    }
}
