package health.daybreak.intake.duplicate;

import static health.daybreak.intake.duplicate.LikenessTest.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The matcher over people of all kinds: symmetric, forgiving of one slip, and not wild. */
class LikenessProperties {

    private static final List<String> GIVEN = List.of(
            "Amara",
            "Beatriz",
            "Chiamaka",
            "Dmitri",
            "Eleanor",
            "Francisco",
            "Gabriela",
            "Hiroshi",
            "Isabella",
            "Jonathan",
            "Katarzyna",
            "Leonardo",
            "Margaret",
            "Nathaniel",
            "Oluwaseun",
            "Penelope",
            "Rosalind",
            "Sebastian",
            "Theodora",
            "Valentina");
    private static final List<String> FAMILY = List.of(
            "Abernathy",
            "Baptiste",
            "Castellanos",
            "Delacroix",
            "Eriksson",
            "Fitzgerald",
            "Gutierrez",
            "Hoffmann",
            "Ivanova",
            "Johansson",
            "Kowalski",
            "Lindqvist",
            "Montgomery",
            "Nakamura",
            "Okonkwo",
            "Papadopoulos",
            "Rodriguez",
            "Santangelo",
            "Tanaka",
            "Villanueva");

    @Provide
    Arbitrary<Somebody> people() {
        Arbitrary<LocalDate> born = Arbitraries.integers().between(0, 25_000).map(day -> LocalDate.of(1936, 1, 1)
                .plusDays(day));
        Arbitrary<String> mobile =
                Arbitraries.integers().between(1_000_000, 9_999_999).map(number -> "+1 617 " + number);
        return Combinators.combine(Arbitraries.of(GIVEN), Arbitraries.of(FAMILY), born, mobile)
                .as((given, family, day, phone) -> somebody(given, family, day, null, phone));
    }

    @Property
    void theOrderOfTheTwoMakesNoDifference(@ForAll("people") Somebody one, @ForAll("people") Somebody other) {
        assertThat(Likeness.of(one, other)).isEqualTo(Likeness.of(other, one));
    }

    @Property
    void everybodyIsAlmostCertainlyThemselves(@ForAll("people") Somebody one) {
        assertThat(Likeness.of(one, one)).map(Likeness::strength).contains(Likeness.Strength.ALMOST_CERTAIN);
    }

    @Property
    void oneSlipInTheNameIsForgivenAndTheRecordIsLookedUp(
            @ForAll("people") Somebody one, @ForAll @IntRange(max = 20) int at, @ForAll @IntRange(max = 3) int kind) {
        String family = slipped(one.name().family(), at, kind);
        Somebody other = somebody(one.name().given(), family, one.birthDate(), null, null);

        assertThat(Likeness.of(one, other)).as(family).isPresent();
        assertThat(other.keys()).as("a shared key").containsAnyElementsOf(one.keys());
    }

    @Property
    void twoNeighbouringDigitsOfTheBirthDateMayChangePlaces(
            @ForAll("people") Somebody one, @ForAll @IntRange(max = 6) int at) {
        String digits = one.birthDate().toString().replace("-", "");
        String swapped = digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
        LocalDate born = date(swapped);
        if (born == null) {
            return;
        }
        Somebody other = somebody(one.name().given(), one.name().family(), born, null, null);

        assertThat(Likeness.of(one, other)).as(swapped).isPresent();
        assertThat(other.keys()).containsAnyElementsOf(one.keys());
    }

    @Property(tries = 5_000)
    void strangersAreHardlyEverTakenForOne(@ForAll("people") Somebody one, @ForAll("people") Somebody other) {
        boolean different = !one.name().family().equals(other.name().family())
                && !one.birthDate().equals(other.birthDate())
                && !one.phones().equals(other.phones());
        boolean wild = different && Likeness.of(one, other).isPresent();
        Statistics.label("strangers taken for one").collect(wild).coverage(coverage -> coverage.check(true)
                .percentage(percent -> percent < 0.5));
    }

    private static String slipped(String word, int place, int kind) {
        int at = place % (word.length() - 1);
        return switch (kind) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + (word.charAt(at) == 'x' ? 'y' : 'x') + word.substring(at + 1);
        };
    }

    private static @org.jspecify.annotations.Nullable LocalDate date(String digits) {
        try {
            return LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
        } catch (java.time.DateTimeException noSuchDay) {
            return null;
        }
    }
}
