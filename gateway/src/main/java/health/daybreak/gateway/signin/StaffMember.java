package health.daybreak.gateway.signin;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Someone who may sign in, as the authorization server sees them. */
final class StaffMember implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final transient SignIn entry;
    private final String passwordHash;

    StaffMember(SignIn entry, String passwordHash) {
        this.entry = entry;
        this.passwordHash = passwordHash;
    }

    String staffId() {
        return entry.staffId();
    }

    String displayName() {
        return entry.displayName();
    }

    List<String> roles() {
        return entry.roles();
    }

    List<String> clinics() {
        return entry.clinics();
    }

    @Override
    public String getUsername() {
        return entry.username();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    /** None: roles travel in the token and mean nothing on the sign-in page itself. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String toString() {
        return "StaffMember[" + staffId() + "]";
    }
}
