package health.daybreak.gateway.signin;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password, unless there have been too many wrong ones. */
final class CheckPassword implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final FailedSignIns failures;
    private final LongSupplier nanoTime;

    CheckPassword(AuthenticationProvider passwords, FailedSignIns failures, LongSupplier nanoTime) {
        this.passwords = passwords;
        this.failures = failures;
        this.nanoTime = nanoTime;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        String address = address(attempt);
        if (failures.tooMany(username, address, nanoTime.getAsLong())) {
            throw new LockedException("Too many wrong passwords");
        }
        try {
            Authentication person = passwords.authenticate(attempt);
            failures.succeeded(username);
            return person;
        } catch (AuthenticationException wrong) {
            failures.failed(username, address, nanoTime.getAsLong());
            throw new BadCredentialsException("The name or the password is wrong", wrong);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
