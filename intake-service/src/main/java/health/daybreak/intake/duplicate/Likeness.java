package health.daybreak.intake.duplicate;

import health.daybreak.intake.patient.PersonName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether two people are likely one, and why in words: two of name, birth date and a way to be reached must agree, each
 * with the slips that people make when they spell, hear or copy. The order of the two makes no difference.
 */
public record Likeness(Strength strength, List<String> reasons) {

    /** How sure one can be. */
    public enum Strength {
        /** Two agree, one of them perhaps with a slip. */
        LIKELY,
        /** Name and birth date are the same, or everything agrees. */
        ALMOST_CERTAIN
    }

    private static final int LONG_NAME = 6;
    private static final int DIGITS_OF_A_DATE = 8;

    /** What speaks for one trait: the same, alike with a slip, or nothing. */
    private record Trait(boolean same, boolean alike, String words) {

        static final Trait NONE = new Trait(false, false, "");

        boolean speaks() {
            return same || alike;
        }
    }

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** The likeness of two people; empty when they are not likely one. */
    public static Optional<Likeness> of(Somebody one, Somebody other) {
        Trait name = name(one.name(), other.name());
        Trait birth = birth(one.birthDate(), other.birthDate());
        Trait reach = reach(one, other);
        List<Trait> speaking =
                Stream.of(name, birth, reach).filter(Trait::speaks).toList();
        // A family shares telephones and, with twins, birth dates: without the name, both of these prove little.
        boolean enough = speaking.size() >= 2 && (name.speaks() || birth.same() && reach.same());
        if (!enough) {
            return Optional.empty();
        }
        boolean certain = (name.same() && birth.same()) || speaking.size() == 3;
        return Optional.of(new Likeness(
                certain ? Strength.ALMOST_CERTAIN : Strength.LIKELY,
                speaking.stream().map(Trait::words).toList()));
    }

    private static Trait name(PersonName one, PersonName other) {
        List<String> ones = names(one);
        List<String> others = names(other);
        if (ones.stream().anyMatch(others::contains)) {
            return new Trait(true, true, "same name");
        }
        String family = PersonName.searchable(one.family());
        String otherFamily = PersonName.searchable(other.family());
        String given = PersonName.searchable(one.given());
        String otherGiven = PersonName.searchable(other.given());
        if (given.equals(otherFamily) && family.equals(otherGiven)) {
            return new Trait(false, true, "given and family name the other way round");
        }
        boolean alike = (spelled(family, otherFamily) && spelled(given, otherGiven))
                || (spelled(given, otherFamily) && spelled(family, otherGiven));
        return alike ? new Trait(false, true, "name spelled alike") : Trait.NONE;
    }

    private static List<String> names(PersonName name) {
        return Stream.concat(Stream.of(name.given()), Stream.ofNullable(name.preferred()))
                .map(called -> PersonName.searchable(called + " " + name.family()))
                .toList();
    }

    /** One slip, or two in a long name; a short name with a slip is another name. */
    private static boolean spelled(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= LONG_NAME ? 2 : shorter >= LONG_NAME / 2 ? 1 : 0;
        return Typos.between(one, other) <= allowed;
    }

    private static Trait birth(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return new Trait(true, true, "same birth date");
        }
        if (one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue()) {
            return new Trait(false, true, "birth date with day and month swapped");
        }
        String digits = one.toString().replace("-", "");
        String others = other.toString().replace("-", "");
        if (digits.length() != DIGITS_OF_A_DATE || others.length() != DIGITS_OF_A_DATE) {
            return Trait.NONE;
        }
        int[] different = IntStream.range(0, DIGITS_OF_A_DATE)
                .filter(at -> digits.charAt(at) != others.charAt(at))
                .toArray();
        if (different.length == 1) {
            return new Trait(false, true, "birth date with one digit different");
        }
        boolean swapped = different.length == 2
                && digits.charAt(different[0]) == others.charAt(different[1])
                && digits.charAt(different[1]) == others.charAt(different[0]);
        return swapped ? new Trait(false, true, "birth date with two digits swapped") : Trait.NONE;
    }

    private static Trait reach(Somebody one, Somebody other) {
        boolean phone = one.phones().stream().anyMatch(other.phones()::contains);
        boolean email = one.email() != null && one.email().equals(other.email());
        if (!phone && !email) {
            return Trait.NONE;
        }
        String words = Arrays.asList(phone ? "telephone number" : "", email ? "e-mail address" : "").stream()
                .filter(said -> !said.isEmpty())
                .reduce((first, second) -> first + " and " + second)
                .map(said -> "same " + said)
                .orElse("");
        return new Trait(true, true, words);
    }
}
