package health.daybreak.standalone.home;

import java.util.List;

/**
 * What a program needs to fetch its own tokens (OAuth 2.0 client credentials).
 *
 * @param tokenEndpoint address of the gateway's token endpoint
 */
public record MachineClient(String clientId, String clientSecret, String tokenEndpoint, List<String> scopes) {

    /** Copies the list. */
    public MachineClient {
        scopes = List.copyOf(scopes);
    }

    @Override
    public String toString() {
        return "MachineClient[" + clientId + "]";
    }
}
