package health.daybreak.intake.readiness;

import static health.daybreak.intake.readiness.ReadinessFixture.NOON;
import static health.daybreak.intake.readiness.ReadinessFixture.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever enters the first result may come before intake has heard of the registration, or at that very moment. */
class BookIsBegunOnceTest {

    private static final TestResult SCREEN = result("DRUG_SCREEN", Outcome.IN_ORDER, NOON);
    private static final TestResult PANEL = result("METABOLIC_PANEL", Outcome.IN_ORDER, NOON);

    @Test
    void whoeverComesFirstBeginsTheBookAndTheNextAddsToIt() {
        ReadinessBooks books = new InMemoryReadinessBooks();

        books.beginOrChange("amara", book -> with(book, SCREEN));
        books.beginOrChange("amara", book -> with(book, PANEL));

        assertThat(books.get("amara").state().results()).containsExactly(SCREEN, PANEL);
    }

    @Test
    void aBookThatIsBegunAtTheSameMomentIsAddedTo() {
        ReadinessBooks books = new InMemoryReadinessBooks() {
            private boolean looked;

            @Override
            public Optional<Stored<ReadinessBook>> find(String id) {
                if (looked) {
                    return super.find(id);
                }
                looked = true;
                create(id, with(ReadinessBook.of(id), SCREEN));
                return Optional.empty();
            }
        };

        books.beginOrChange("amara", book -> with(book, PANEL));

        assertThat(books.get("amara").state().results()).containsExactly(SCREEN, PANEL);
    }

    @Test
    void aRefusalOfTheFirstEntryBeginsNoBook() {
        ReadinessBooks books = new InMemoryReadinessBooks();

        assertThatThrownBy(() -> books.beginOrChange("amara", book -> {
                    throw Refused.unprocessable("no", "No.");
                }))
                .isInstanceOf(Refused.class);

        assertThat(books.find("amara")).isEmpty();
    }

    private static Change<ReadinessBook> with(ReadinessBook book, TestResult result) {
        return new Change<>(book.with(result), List.of());
    }
}
