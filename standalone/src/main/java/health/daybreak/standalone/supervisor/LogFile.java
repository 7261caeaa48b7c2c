package health.daybreak.standalone.supervisor;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log files of the processes. */
final class LogFile {

    private static final long LARGE = 16L * 1024 * 1024;
    private static final int TAIL_BYTES = 64 * 1024;
    private static final int LONGEST_SENTENCE = 300;

    private LogFile() {}

    /** Sets a large log aside as {@code .1}, so that logs stay bounded over many starts. */
    static void rotate(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGE) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last line that reports an error, else the last line, shortened to 300 characters. */
    static String lastError(Path log) {
        List<String> lines = tail(log).lines().filter(line -> !line.isBlank()).toList();
        String line = lines.reversed().stream()
                .filter(candidate -> candidate.contains("ERROR") || candidate.startsWith("Caused by"))
                .findFirst()
                .orElse(lines.isEmpty() ? "it wrote no log" : lines.getLast());
        return line.substring(0, Math.min(line.length(), LONGEST_SENTENCE)).strip();
    }

    private static String tail(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL_BYTES));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
