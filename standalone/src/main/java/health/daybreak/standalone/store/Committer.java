package health.daybreak.standalone.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Commits the file for many requests at once. Everything here happens on the store's one thread: it takes in the requests
 * that have arrived, one after the other, then commits once, and only then answers them.
 *
 * <p>So a commit never falls into the middle of a request. One request changes several maps of the file (documents and
 * an index of them) and half of it must not survive a kill.
 */
final class Committer {

    /** Measured: compaction every 256 commits keeps the file within a few times its live data and costs about 2 %. */
    private static final int COMMITS_PER_COMPACTION = 256;

    private static final int FILL_RATE_PERCENT = 60;
    private static final int COMPACTION_BYTES = 4 * 1024 * 1024;

    private final StoreFile file;
    private final Executor thread;
    private final Consumer<RuntimeException> onFailure;
    private List<Runnable> waiting = new ArrayList<>();
    private int commits;

    /** @param thread the store's; what it is given runs after the requests that have already arrived */
    Committer(StoreFile file, Executor thread, Consumer<RuntimeException> onFailure) {
        this.file = file;
        this.thread = thread;
        this.onFailure = onFailure;
    }

    /** Runs the answer once everything written so far is in the file; at once if it already is. */
    void whenCommitted(Runnable answer) {
        if (waiting.isEmpty()) {
            if (!file.now().hasUnsavedChanges()) {
                answer.run();
                return;
            }
            thread.execute(this::commit);
        }
        waiting.add(answer);
    }

    private void commit() {
        try {
            file.now().commit();
            if (++commits % COMMITS_PER_COMPACTION == 0) {
                file.now().compact(FILL_RATE_PERCENT, COMPACTION_BYTES);
            }
        } catch (RuntimeException e) {
            // No answer goes out any more: clients see a broken connection, never a false acknowledgement.
            onFailure.accept(e);
            return;
        }
        List<Runnable> answers = waiting;
        waiting = new ArrayList<>();
        answers.forEach(Runnable::run);
    }
}
