package health.daybreak.standalone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** The file with everything in it, or the memory that stands for one. Used by the store's one thread only. */
final class StoreFile {

    /** Kilobytes of unsaved pages at which the file library would commit by itself: never, only {@link Committer} does. */
    private static final int NEVER_COMMIT_BY_SIZE = 0;

    private static final int CACHE_MEGABYTES = 16;

    private final @Nullable Path path;
    private MVStore open;

    private StoreFile(@Nullable Path path, MVStore open) {
        this.path = path;
        this.open = open;
    }

    static StoreFile at(Path path) {
        deleteIfExists(unfinished(path)); // left by a process that was killed
        return new StoreFile(path, open(path));
    }

    static StoreFile inMemory() {
        return new StoreFile(null, new MVStore.Builder().autoCommitDisabled().open());
    }

    /** The file as it is now; another one after {@link #rewrite}. */
    MVStore now() {
        return open;
    }

    /**
     * Writes everything that is in the store into a new file, which takes the place of the old one: the file library only
     * ever appends, and leaves old versions of its pages where they are until it needs their place. Whatever happens on the
     * way, one whole file is there. Takes time with the size of the live data.
     */
    void rewrite() {
        if (path == null) {
            return;
        }
        open.commit();
        Path fresh = unfinished(path);
        try {
            MVStore copy = open(fresh);
            open.getMapNames().forEach(name -> copy(name, open, copy));
            copy.sync();
            copy.close();
            open.close();
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The store's file cannot be written anew", e);
        } finally {
            deleteIfExists(fresh);
            if (open.isClosed()) {
                open = open(path);
            }
        }
    }

    private static Path unfinished(Path path) {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    private static void deleteIfExists(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that is not needed cannot be removed", e);
        }
    }

    void close() {
        open.close();
    }

    private static void copy(String name, MVStore from, MVStore to) {
        MVMap<Object, Object> copied = MapTypes.open(to, name);
        MVMap<Object, Object> original = MapTypes.open(from, name);
        original.forEach(copied::append); // in the order of the keys, as it must be
        to.commit();
    }

    private static MVStore open(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(NEVER_COMMIT_BY_SIZE)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        // Old chunks may be overwritten at once: only commits that were answered for must survive, not older versions.
        store.setRetentionTime(0);
        return store;
    }
}
