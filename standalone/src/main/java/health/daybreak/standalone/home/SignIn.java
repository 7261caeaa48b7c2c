package health.daybreak.standalone.home;

import java.util.List;

/**
 * Someone who may sign in at the gateway.
 *
 * @param password in clear text; the gateway keeps only a hash of it in memory
 * @param staffId who this is to the services
 * @param clinics where this person works
 */
public record SignIn(
        String username,
        String password,
        String staffId,
        String displayName,
        List<String> roles,
        List<String> clinics) {

    /** Copies the lists. */
    public SignIn {
        roles = List.copyOf(roles);
        clinics = List.copyOf(clinics);
    }

    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
