package health.daybreak.gateway.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The two programs that may ask for tokens: the gateway for its browsers, and a machine client if there is one. */
final class Clients implements RegisteredClientRepository {

    private final RegisteredClient gateway;
    private final Optional<RegisteredClient> machine;
    private final String returnPath;

    Clients(RegisteredClient gateway, Optional<RegisteredClient> machine, String returnPath) {
        this.gateway = gateway;
        this.machine = machine;
        this.returnPath = returnPath;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients come from configuration, not from requests");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return gateway.getId().equals(id)
                ? returningHere()
                : machine.filter(client -> client.getId().equals(id)).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return gateway.getClientId().equals(clientId)
                ? returningHere()
                : machine.filter(client -> client.getClientId().equals(clientId))
                        .orElse(null);
    }

    /**
     * A sign-in may only come back to the very address the browser used to reach the gateway, whichever of its names
     * that is: localhost, the machine's name, or the public one behind a proxy.
     */
    private RegisteredClient returningHere() {
        if (RequestContextHolder.getRequestAttributes() == null) {
            return gateway;
        }
        String here = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(returnPath)
                .toUriString();
        return RegisteredClient.from(gateway)
                .redirectUris(addresses -> addresses.add(here))
                .build();
    }
}
