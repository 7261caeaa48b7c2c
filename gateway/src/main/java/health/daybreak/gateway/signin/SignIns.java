package health.daybreak.gateway.signin;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The people of the sign-ins file. Passwords are hashed after the gateway is up, or when someone signs in before that:
 * a slow hash for each of them must not delay the start.
 */
final class SignIns implements UserDetailsService, Colleagues {

    private static final String HASHED = "{bcrypt}";

    private final List<SignIn> entries;
    private final Map<String, FutureTask<StaffMember>> byUsername;

    SignIns(List<SignIn> entries, PasswordEncoder encoder) {
        this.entries = List.copyOf(entries);
        byUsername = entries.stream()
                .map(entry -> Map.entry(plain(entry.username()), new FutureTask<>(() -> hash(entry, encoder))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @EventListener(ApplicationReadyEvent.class)
    void hashAll() {
        Thread.ofVirtual()
                .name("hash-passwords")
                .start(() -> byUsername.values().forEach(FutureTask::run));
    }

    @Override
    public StaffMember loadUserByUsername(String username) {
        FutureTask<StaffMember> known = byUsername.get(plain(username));
        if (known == null) {
            throw new UsernameNotFoundException("Nobody has this name");
        }
        known.run();
        return await(known);
    }

    @Override
    public List<Colleague> at(Collection<String> clinics) {
        return entries.stream()
                .filter(entry -> clinics.contains("*")
                        || entry.clinics().contains("*")
                        || entry.clinics().stream().anyMatch(clinics::contains))
                .map(entry -> new Colleague(entry.staffId(), entry.displayName()))
                .toList();
    }

    private static StaffMember await(FutureTask<StaffMember> task) {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a password was hashed", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A password of the sign-ins file cannot be hashed", failed);
        }
    }

    private static StaffMember hash(SignIn entry, PasswordEncoder encoder) {
        String password = entry.password();
        return new StaffMember(
                entry,
                password.startsWith(HASHED)
                        ? password.substring(HASHED.length())
                        : Objects.requireNonNull(encoder.encode(password)));
    }

    /** Names are compared without case and outer blanks. */
    static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
