package health.daybreak.treatment.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ties each line to the one before. Anybody can check it by hand: SHA-256 over previous hash, a line feed, and the text. */
final class Chain {

    /** What the first line of every site follows. */
    static final String GENESIS = "0".repeat(64);

    private Chain() {}

    static Line after(String previousHash, Entry entry) {
        String text = EntryText.write(entry);
        return new Line(entry.site(), entry.sequence(), text, previousHash, hash(previousHash, text));
    }

    /** Whether this line is what was once written after that hash. */
    static boolean holds(String previousHash, Line line) {
        return line.previousHash().equals(previousHash) && line.hash().equals(hash(previousHash, line.text()));
    }

    private static String hash(String previousHash, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((previousHash + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
