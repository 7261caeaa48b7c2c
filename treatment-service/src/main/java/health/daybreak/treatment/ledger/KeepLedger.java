package health.daybreak.treatment.ledger;

import health.daybreak.platform.aggregate.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes and reads the ledgers: one decisive write per entry, decided again on the newer picture when another was first. */
@Component
public final class KeepLedger {

    private static final int MOST_RACES = 200;

    private static final class Book {
        final ReentrantLock lock = new ReentrantLock();
        final Ledger ledger;

        Book(String site) {
            this.ledger = new Ledger(site);
        }
    }

    private final Lines lines;
    private final Map<String, Book> books = new ConcurrentHashMap<>();

    KeepLedger(Lines lines) {
        this.lines = lines;
    }

    /**
     * Writes what is decided on the latest picture; throws {@link Refused} where the rules do not allow it. A repeated
     * request writes nothing and answers with what the first wrote.
     */
    public Entry write(String site, Signature who, Function<Ledger, Movement> what) {
        return inTurn(site, ledger -> {
            for (int race = 0; race < MOST_RACES; race++) {
                catchUp(ledger);
                Optional<Entry> before = ledger.repeated(who);
                if (before.isPresent()) {
                    return before.get();
                }
                Line line = ledger.decide(what.apply(ledger), who);
                if (lines.add(line, Told.of(line, ledger))) {
                    return ledger.take(line);
                }
            }
            throw new IllegalStateException(
                    "Writing in the ledger of " + site + " lost " + MOST_RACES + " races in a row");
        });
    }

    /** Looks at the latest picture. What it returns must not hold the ledger itself. */
    public <T> T read(String site, Function<Ledger, T> look) {
        return inTurn(site, ledger -> {
            catchUp(ledger);
            return look.apply(ledger);
        });
    }

    private void catchUp(Ledger ledger) {
        if (!ledger.kept()) {
            lines.all(ledger.site()).forEach(ledger::take);
        }
        Optional<Line> next;
        while ((next = lines.at(ledger.site(), ledger.sequence() + 1)).isPresent()) {
            ledger.take(next.get());
        }
    }

    private <T> T inTurn(String site, Function<Ledger, T> work) {
        Book book = books.computeIfAbsent(site, Book::new);
        book.lock.lock();
        try {
            return work.apply(book.ledger);
        } finally {
            book.lock.unlock();
        }
    }
}
