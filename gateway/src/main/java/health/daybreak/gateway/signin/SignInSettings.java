package health.daybreak.gateway.signin;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the inside authorization server works.
 *
 * @param issuer what tokens name as their issuer; the services expect exactly this
 * @param signingKeyFile the private key that signs tokens, made when missing; without it a key lives as long as the
 *     process
 * @param signInsFile the people who may sign in
 * @param machineClientFile the program that may fetch tokens by itself, if there is one
 * @param accessTokenLifetime how long a role that was taken away still works at the services
 * @param workday how long a sign-in can be renewed without the password
 * @param failures when guessing is stopped
 */
@ConfigurationProperties("daybreak")
record SignInSettings(
        @DefaultValue("http://localhost:8080") URI issuer,
        @Nullable File signingKeyFile,
        @Nullable File signInsFile,
        @Nullable File machineClientFile,
        @DefaultValue("10m") Duration accessTokenLifetime,
        @DefaultValue("12h") Duration workday,
        @DefaultValue Failures failures) {

    /**
     * When guessing is stopped.
     *
     * @param perUser wrong passwords for one name within the window; more than a tired person needs
     * @param perAddress wrong passwords from one address within the window; a clinic shares one address
     * @param window how long a failure counts
     */
    record Failures(
            @DefaultValue("8") int perUser,
            @DefaultValue("40") int perAddress,
            @DefaultValue("10m") Duration window) {}
}
