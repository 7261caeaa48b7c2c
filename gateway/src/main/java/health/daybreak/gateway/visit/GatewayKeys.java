package health.daybreak.gateway.visit;

import health.daybreak.platform.audit.NoPatientData;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the services the keys that check patients' visits. */
@RestController
class GatewayKeys {

    private final GatewayTokens tokens;

    GatewayKeys(GatewayTokens tokens) {
        this.tokens = tokens;
    }

    /** A JSON Web Key Set with public keys only. */
    @GetMapping("/p/keys")
    @PermitAll
    @NoPatientData
    Map<String, Object> keys() {
        return tokens.publicKeys();
    }
}
