package health.daybreak.gateway.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that fetches its own tokens, as its file describes it.
 *
 * @param tokenEndpoint where it fetches them; only for the program's own reading
 */
record MachineClient(
        String clientId, String clientSecret, @Nullable String tokenEndpoint, List<String> scopes) {

    @Override
    public String toString() {
        return "MachineClient[" + clientId + "]";
    }
}
