package health.daybreak.gateway.signin;

import java.util.List;

/**
 * One entry of the sign-ins file.
 *
 * @param password in clear text, or {@code {bcrypt}} and a hash
 * @param staffId who this is to the services: the token's subject
 * @param clinics where this person works
 */
record SignIn(
        String username,
        String password,
        String staffId,
        String displayName,
        List<String> roles,
        List<String> clinics) {

    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
