package health.daybreak.gateway.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theKeyIsTheSameAfterARestart() {
        Path file = folder.resolve("keys/signing-key.json");

        assertThat(SigningKey.load(file)).isEqualTo(SigningKey.load(file));
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        Path file = folder.resolve("signing-key.json");
        SigningKey.load(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatHoldsNoKeyIsSaidAndNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("signing-key.json"), "not a key");

        assertThatThrownBy(() -> SigningKey.load(file)).hasMessageContaining("should hold an RSA key");
        assertThat(file).hasContent("not a key");
    }
}
