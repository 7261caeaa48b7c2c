package health.daybreak.treatment.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.Route;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormUseTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T15:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

    private final FormUse use = new FormUse(List.of(choice(Set.of(Route.IV), Set.of(), MONDAY)));

    @Test
    void beforeTheFirstChoiceNothingIsKept() {
        assertThat(use.at(MONDAY.minusMillis(1))).isEmpty();
        assertThat(use.at(MONDAY)).isPresent();
    }

    @Test
    void aChoiceCountsFromItsMomentAndNotForWhatWasBefore() {
        FormUse off = use.with(choice(Set.of(), Set.of(), TUESDAY));

        assertThat(off.at(TUESDAY.minusMillis(1)).orElseThrow().inUse()).isTrue();
        assertThat(off.at(TUESDAY).orElseThrow().inUse()).isFalse();
        assertThat(off.latest().inUse()).isFalse();
    }

    @Test
    void theSameChoiceAgainIsNoOther() {
        assertThat(use.with(choice(Set.of(Route.IV), Set.of(), TUESDAY))).isEqualTo(use);
    }

    @Test
    void formsAreKeptOfTheChosenRoutesAndOfAllProtocolsUnlessSomeAreNamed() {
        assertThat(use.latest().covers(Route.IV, "iv-induction")).isTrue();
        assertThat(use.latest().covers(Route.IM, "im-induction")).isFalse();

        FormUse.Choice named = choice(Set.of(Route.IV, Route.IM), Set.of("iv-induction"), TUESDAY);
        assertThat(named.covers(Route.IV, "iv-induction")).isTrue();
        assertThat(named.covers(Route.IV, "iv-three-a-week")).isFalse();
        assertThat(named.covers(Route.KAP, "iv-induction")).isFalse();
    }

    @Test
    void aSessionOfWhichNobodyKnowsTheProtocolGetsAForm() {
        assertThat(choice(Set.of(Route.IV), Set.of("iv-induction"), TUESDAY).covers(Route.IV, null))
                .isTrue();
    }

    private static FormUse.Choice choice(Set<Route> routes, Set<String> protocols, Instant at) {
        return new FormUse.Choice(routes, protocols, "staff-manager", at);
    }
}
