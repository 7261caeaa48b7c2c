package health.daybreak.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.standalone.CommandFailed;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    private static final int SOME_FREE_PORT = 0;

    @TempDir
    Path folder;

    @Test
    void keepsThePortsOfTheFirstStart() {
        Home home = new Home(folder);

        Ports first = Ports.keptOrChosen(home, List.of("kafka", "store"));

        assertThat(Ports.keptOrChosen(home, List.of("kafka", "store"))).isEqualTo(first);
        assertThat(first.byName()).containsOnlyKeys("kafka", "store");
    }

    @Test
    void saysWhichPortIsTakenAndWhatToDo() throws Exception {
        Home home = new Home(folder);
        try (var taken = new ServerSocket(SOME_FREE_PORT, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(Map.of("kafka", taken.getLocalPort()));

            assertThatThrownBy(() -> ports.requireFree(home, Ports.anyFree()))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("kept for kafka")
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
            assertThatThrownBy(() -> new Ports(Map.of()).requireFree(home, taken.getLocalPort()))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void letsOneDaybreakRunOnAFolderAtATime() throws Exception {
        Home home = new Home(folder);
        try (var lock = home.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(home::lock).isInstanceOf(CommandFailed.class).hasMessageContaining("already runs");
        }
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new Home(file.resolve("home")).prepare())
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void keepsSecretsForTheirOwnerOnly() throws Exception {
        Home home = new Home(folder);
        Secrets.signIns(home, false);
        Secrets.machineClient(home, "http://localhost:8080");

        for (Path secret : List.of(home.signIns(), home.machineClient())) {
            assertThat(Files.getPosixFilePermissions(secret)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void keepsTheMachineClientsSecretWhenTheGatewayMoves() {
        Home home = new Home(folder);

        MachineClient first = Secrets.machineClient(home, "http://localhost:8080");
        MachineClient second = Secrets.machineClient(home, "http://localhost:9090");

        assertThat(second.clientSecret()).isEqualTo(first.clientSecret());
        assertThat(second.tokenEndpoint()).isEqualTo("http://localhost:9090/oauth2/token");
    }

    @Test
    void givesEveryRoleASignInAndNoTwoTheSamePassword() {
        List<SignIn> signIns = Secrets.signIns(new Home(folder), false);

        assertThat(signIns.stream().flatMap(one -> one.roles().stream()).distinct())
                .containsExactlyInAnyOrder(
                        "FRONT_DESK",
                        "NURSE",
                        "PRESCRIBER",
                        "MEDICAL_DIRECTOR",
                        "THERAPIST",
                        "MANAGER",
                        "ANALYST",
                        "AUDITOR");
        assertThat(signIns).extracting(SignIn::password).doesNotHaveDuplicates();
    }
}
