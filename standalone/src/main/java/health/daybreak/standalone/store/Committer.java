package health.daybreak.standalone.store;

import java.util.ArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/**
 * Commits the file for many requests at once: answers that came in while one commit ran share the next.
 *
 * <p>A commit never falls into the middle of a request, because one request changes several maps of the file (a document
 * and its index) and half of it must not survive a kill.
 */
final class Committer implements AutoCloseable {

    /** Measured: compaction every 256 commits keeps the file within a few times its live data and costs about 2 %. */
    private static final int COMMITS_PER_COMPACTION = 256;

    private static final int FILL_RATE_PERCENT = 60;
    private static final int COMPACTION_BYTES = 4 * 1024 * 1024;
    private static final Runnable STOP = () -> {};

    private final MVStore file;
    private final Consumer<RuntimeException> onFailure;
    private final ReadWriteLock requests = new ReentrantReadWriteLock();
    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private int commits;

    Committer(MVStore file, Consumer<RuntimeException> onFailure) {
        this.file = file;
        this.onFailure = onFailure;
        this.thread = Thread.ofPlatform().name("store-committer").daemon().start(this::run);
    }

    /** Runs a request wholly between two commits. */
    void betweenCommits(Runnable request) {
        requests.readLock().lock();
        try {
            request.run();
        } finally {
            requests.readLock().unlock();
        }
    }

    /** Runs the answer once everything written so far is in the file; at once if it already is. */
    void whenCommitted(Runnable answer) {
        if (file.hasUnsavedChanges()) {
            waiting.add(answer);
        } else {
            answer.run();
        }
    }

    private void run() {
        var batch = new ArrayList<Runnable>();
        try {
            while (!batch.contains(STOP)) {
                batch.clear();
                batch.add(waiting.take());
                waiting.drainTo(batch);
                commit();
                batch.forEach(Runnable::run);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // No answer goes out any more: clients see a broken connection, never a false acknowledgement.
            onFailure.accept(e);
        }
    }

    private void commit() {
        requests.writeLock().lock();
        try {
            file.commit();
            if (++commits % COMMITS_PER_COMPACTION == 0) {
                file.compact(FILL_RATE_PERCENT, COMPACTION_BYTES);
            }
        } finally {
            requests.writeLock().unlock();
        }
    }

    /** Commits what waits and ends; harmless when it has ended before. */
    @Override
    public void close() {
        waiting.add(STOP);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
