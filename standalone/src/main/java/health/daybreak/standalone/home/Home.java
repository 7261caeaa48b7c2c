package health.daybreak.standalone.home;

import health.daybreak.standalone.CommandFailed;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The data folder of one Daybreak.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

    private static final long ROOM_NEEDED = 512L * 1024 * 1024;

    /** The folder as given, made absolute. */
    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Makes the folder where it is missing and sees that it can be used.
     *
     * @throws CommandFailed if it cannot be written or the disk is nearly full (under 512 MB)
     */
    public void prepare() {
        try {
            Files.createDirectories(logs());
            Files.delete(Files.createTempFile(folder, "writable", ""));
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room < ROOM_NEEDED) {
                throw new CommandFailed(
                        "The disk of %s has only %d MB left; Daybreak needs 512 MB: free some or choose another folder with --home."
                                .formatted(folder, room / 1024 / 1024));
            }
        } catch (IOException e) {
            throw new CommandFailed(
                    "The data folder %s cannot be written; give yourself the right to or choose another with --home."
                            .formatted(folder),
                    e);
        }
    }

    /**
     * Takes the folder for this process until it ends.
     *
     * @throws CommandFailed if another Daybreak runs on it
     */
    public FileLock lock() {
        try {
            FileChannel file =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(file);
            if (lock == null) {
                throw new CommandFailed(
                        "Daybreak already runs on %s; stop that one first or choose another folder with --home."
                                .formatted(folder));
            }
            return lock;
        } catch (IOException e) {
            throw new CommandFailed("The data folder %s cannot be locked: %s".formatted(folder, e.getMessage()), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The broker's log. */
    public Path broker() {
        return folder.resolve("broker");
    }

    /** The store's one file. */
    public Path store() {
        return folder.resolve("store").resolve("daybreak.db");
    }

    /** The folder of the processes' log files. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** The ports chosen at the first start; may be edited while Daybreak is stopped. */
    public Path ports() {
        return folder.resolve("ports.json");
    }

    /** Who may sign in. */
    public Path signIns() {
        return folder.resolve("sign-ins.json");
    }

    /** The credentials for programs. */
    public Path machineClient() {
        return folder.resolve("machine-client.json");
    }

    /** The key that signs tokens, made by the gateway. */
    public Path signingKey() {
        return folder.resolve("signing-key.json");
    }

    /** The key that signs patients' visits, made by the gateway. */
    public Path visitKey() {
        return folder.resolve("visit-key.json");
    }

    /** The secret that pseudonyms for researchers are made with. */
    public Path researchKey() {
        return folder.resolve("research-key.json");
    }

    /** What monthly reports are signed with. */
    public Path reportKey() {
        return folder.resolve("report-key.json");
    }

    /** How far a demo's clock is ahead. */
    public Path clockOffset() {
        return folder.resolve("clock-offset");
    }

    /** What runs now. */
    public Path running() {
        return folder.resolve("running.json");
    }
}
