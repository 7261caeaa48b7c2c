package health.daybreak.standalone.home;

import health.daybreak.standalone.CommandFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ports behind the gateway: chosen free at the first start, then kept for the data folder.
 *
 * @param byName part (a service's name, {@code kafka} or {@code store}) and port
 */
public record Ports(Map<String, Integer> byName) {

    /** Below the range that operating systems hand out to outgoing connections, so that a kept port stays free. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 30_000;

    /** Copies the map. */
    public Ports {
        byName = Map.copyOf(byName);
    }

    /** The ports of a folder with a new, free one for each name that has none yet. */
    public static Ports keptOrChosen(Home home, List<String> names) {
        var ports = new TreeMap<>(read(home).byName);
        names.forEach(name -> ports.computeIfAbsent(name, missing -> freePort(ports)));
        var complete = new Ports(ports);
        JsonFile.write(home.ports(), ports);
        return complete;
    }

    /** The ports of a folder, none if it was never started. */
    public static Ports read(Home home) {
        if (Files.notExists(home.ports())) {
            return new Ports(Map.of());
        }
        var ports = new TreeMap<String, Integer>();
        JsonFile.read(home.ports(), Map.class).forEach((name, port) -> ports.put((String) name, (Integer) port));
        return new Ports(ports);
    }

    /** The port of a part that is known to have one. */
    public int of(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /**
     * Sees that all of these ports and the gateway's can be had now.
     *
     * @throws CommandFailed naming the first that is taken
     */
    public void requireFree(Home home, int gatewayPort) {
        if (isTaken(null, gatewayPort)) {
            throw new CommandFailed(
                    "Port %d is taken by another program; stop that one or choose another port with --port."
                            .formatted(gatewayPort));
        }
        byName.forEach((name, port) -> {
            if (isTaken(InetAddress.getLoopbackAddress(), port)) {
                throw new CommandFailed(
                        "Port %d, kept for %s, is taken by another program; stop that one or change the port in %s."
                                .formatted(port, name, home.ports()));
            }
        });
    }

    /** A port that nothing listens on now. */
    public static int anyFree() {
        return freePort(Map.of());
    }

    private static int freePort(Map<String, Integer> chosen) {
        var random = new SecureRandom();
        int port = random.nextInt(LOWEST, HIGHEST);
        while (chosen.containsValue(port) || isTaken(InetAddress.getLoopbackAddress(), port)) {
            port = random.nextInt(LOWEST, HIGHEST);
        }
        return port;
    }

    private static boolean isTaken(@Nullable InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
