package health.daybreak.standalone.home;

import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Sign-ins, the machine client and the keys of a data folder, made at its first start and readable by its owner only. */
public final class Secrets {

    private static final String FIRST_CLINIC = "riverside";
    private static final String DEMO_PASSWORD = "sunrise-demo";
    private static final int SECRET_BYTES = 24;
    private static final int PASSWORD_BYTES = 12;
    private static final int RESEARCH_KEY_BYTES = 32;

    private Secrets() {}

    /** The sign-ins of the folder; when there are none, one for each role: easy passwords for a demo, else random. */
    public static List<SignIn> signIns(Home home, boolean demo) {
        if (Files.notExists(home.signIns())) {
            JsonFile.write(home.signIns(), firstSignIns(demo));
        }
        return List.of(JsonFile.read(home.signIns(), SignIn[].class));
    }

    /** The machine client of the folder, with the token endpoint of this run. */
    public static MachineClient machineClient(Home home, String gateway) {
        String secret =
                Files.exists(home.machineClient()) ? readMachineClient(home).clientSecret() : random(SECRET_BYTES);
        var client = new MachineClient("daybreak-machine", secret, gateway + "/oauth2/token", List.of("daybreak"));
        JsonFile.write(home.machineClient(), client);
        return client;
    }

    /** The secret of the folder that pseudonyms for researchers are made with. */
    public static String researchKey(Home home) {
        if (Files.notExists(home.researchKey())) {
            JsonFile.write(home.researchKey(), random(RESEARCH_KEY_BYTES));
        }
        return JsonFile.read(home.researchKey(), String.class);
    }

    /** What the folder's monthly reports are signed with: an Ed25519 key in PEM, PKCS #8. */
    public static String reportKey(Home home) {
        if (Files.notExists(home.reportKey())) {
            JsonFile.write(home.reportKey(), newReportKey());
        }
        return JsonFile.read(home.reportKey(), String.class);
    }

    private static String newReportKey() {
        try {
            byte[] der = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(der)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime of today makes Ed25519 keys", impossible);
        }
    }

    private static MachineClient readMachineClient(Home home) {
        return JsonFile.read(home.machineClient(), MachineClient.class);
    }

    private static List<SignIn> firstSignIns(boolean demo) {
        return List.of(
                signIn("frontdesk", "staff-frontdesk", "Ines Duarte", "FRONT_DESK", demo),
                signIn("nurse", "staff-nurse", "Maya Okafor", "NURSE", demo),
                signIn("nurse2", "staff-nurse-2", "Jonas Hale", "NURSE", demo),
                signIn("prescriber", "staff-prescriber", "Dr Elena Rossi", "PRESCRIBER", demo),
                signIn("director", "staff-director", "Dr Amara Boateng", "PRESCRIBER, MEDICAL_DIRECTOR", demo),
                signIn("therapist", "staff-therapist", "Lena Park", "THERAPIST", demo),
                signIn("manager", "staff-manager", "Tom Becker", "MANAGER", demo),
                signIn("analyst", "staff-analyst", "Priya Raman", "ANALYST", demo),
                signIn("auditor", "staff-auditor", "Samir Haddad", "AUDITOR", demo));
    }

    private static SignIn signIn(String username, String staffId, String name, String roles, boolean demo) {
        String password = demo ? DEMO_PASSWORD : random(PASSWORD_BYTES);
        return new SignIn(username, password, staffId, name, List.of(roles.split(", ")), List.of(FIRST_CLINIC));
    }

    private static String random(int bytes) {
        var secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
