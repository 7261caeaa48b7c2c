package health.daybreak.standalone.supervisor;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One process of the platform.
 *
 * @param name as shown, and the name of its log file
 * @param command program and arguments
 * @param environment what is added to this process's own environment
 * @param readiness answers 200 once the process is ready; empty if others' readiness implies it
 */
public record Part(String name, List<String> command, Map<String, String> environment, Optional<URI> readiness) {

    /** Copies list and map. */
    public Part {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
