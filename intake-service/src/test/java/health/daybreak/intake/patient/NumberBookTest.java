package health.daybreak.intake.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Record numbers: each given once, and no slip of the pen makes one of another. */
class NumberBookTest {

    @Test
    void theFirstNumbersFollowEachOther() {
        NumberBook book = NumberBook.EMPTY.giveTo("ana").state().giveTo("ben").state();

        assertThat(book.of("ana")).contains("1001-7");
        assertThat(book.of("ben")).contains("1002-5");
    }

    @Test
    void whoeverAsksAgainHasTheSameNumber() {
        NumberBook book = NumberBook.EMPTY.giveTo("ana").state();

        assertThat(book.giveTo("ana").state()).isSameAs(book);
    }

    @Test
    void noNumberIsGivenTwiceHoweverManyAreForgotten() {
        NumberBook book = NumberBook.EMPTY;
        Set<String> given = new HashSet<>();
        for (int patient = 0; patient < 1_000; patient++) {
            book = book.giveTo("patient-" + patient).state();
            given.add(book.of("patient-" + patient).orElseThrow());
        }

        assertThat(given).hasSize(1_000);
        assertThat(book.recent()).hasSize(200);
    }

    @Property
    void oneWrongDigitShows(
            @ForAll @LongRange(min = 1001, max = 99_999_999) long number,
            @ForAll @IntRange(min = 0, max = 7) int place,
            @ForAll @IntRange(min = 1, max = 9) int error) {
        String digits = String.valueOf(number);
        int at = place % digits.length();
        char wrong = (char) ('0' + (digits.charAt(at) - '0' + error) % 10);
        String changed = digits.substring(0, at) + wrong + digits.substring(at + 1);
        String check = NumberBook.written(number).split("-")[1];

        assertThat(NumberBook.written(Long.parseLong(changed)).split("-")[1]).isNotEqualTo(check);
    }
}
