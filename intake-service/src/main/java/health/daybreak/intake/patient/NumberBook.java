package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clinic's book of record numbers: one document, so that two patients can never draw the same. It remembers whom it gave
 * the latest to, so that a repeated command finds its number again.
 *
 * @param last the latest number, without its check digit
 */
public record NumberBook(long last, List<Given> recent) {

    /** Before the first: numbers begin with four digits, which nobody takes for an age or a dose. */
    static final NumberBook EMPTY = new NumberBook(1000, List.of());

    private static final int REMEMBERED = 200;
    private static final int TEN = 10;
    private static final int NINE = 9;

    /** A number and whose it is. */
    public record Given(String patientId, String number) {}

    public NumberBook {
        recent = List.copyOf(recent);
    }

    /** Gives this patient the next number, unless they have drawn one lately. */
    Change<NumberBook> giveTo(String patientId) {
        if (of(patientId).isPresent()) {
            return Change.to(this);
        }
        List<Given> given = new ArrayList<>(recent);
        given.add(new Given(patientId, written(last + 1)));
        return Change.to(new NumberBook(last + 1, given.subList(Math.max(0, given.size() - REMEMBERED), given.size())));
    }

    /** The book without whose number that was; the number itself is never given again. */
    Change<NumberBook> forgetting(String patientId) {
        return Change.to(new NumberBook(
                last,
                recent.stream()
                        .filter(given -> !given.patientId().equals(patientId))
                        .toList()));
    }

    /** The number that this patient has drawn lately. */
    Optional<String> of(String patientId) {
        return recent.stream()
                .filter(given -> given.patientId().equals(patientId))
                .map(Given::number)
                .findFirst();
    }

    /** With a check digit (Luhn), so that a wrong digit, or two next to each other that changed places, shows. */
    static String written(long number) {
        int sum = 0;
        boolean doubled = true;
        for (long rest = number; rest > 0; rest /= TEN) {
            int digit = (int) (rest % TEN) * (doubled ? 2 : 1);
            sum += digit > NINE ? digit - NINE : digit;
            doubled = !doubled;
        }
        return number + "-" + (TEN - sum % TEN) % TEN;
    }
}
