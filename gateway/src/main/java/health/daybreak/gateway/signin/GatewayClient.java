package health.daybreak.gateway.signin;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The gateway's own account at the authorization server inside it.
 *
 * @param secret never leaves this process and lives as long as it
 */
public record GatewayClient(String clientId, String secret) {

    private static final int SECRET_BYTES = 32;

    /** An account with a fresh secret. */
    static GatewayClient fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new GatewayClient("daybreak-gateway", HexFormat.of().formatHex(secret));
    }

    @Override
    public String toString() {
        return "GatewayClient[" + clientId + "]";
    }
}
