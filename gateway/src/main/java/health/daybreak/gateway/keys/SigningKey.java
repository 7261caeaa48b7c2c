package health.daybreak.gateway.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/** The key that signs tokens; kept in a file, so that tokens stay valid when the gateway restarts. */
public final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /** The key in {@code file}, which is made when missing; a passing key when there is no file. */
    public static RSAKey load(@Nullable Path file) {
        if (file == null) {
            return generate();
        }
        try {
            if (Files.notExists(file)) {
                write(file, generate());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("The signing key " + file + " cannot be read or made", cannotRead);
        } catch (ParseException notAKey) {
            throw new IllegalStateException(file + " should hold an RSA key as a JSON Web Key and does not", notAKey);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("This Java runtime cannot make RSA keys", impossible);
        }
    }

    /** Through a neighbour and a move, so that a crash leaves no half key. */
    private static void write(Path file, RSAKey key) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(
                folder,
                "signing-key",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, key.toJSONString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
