package health.daybreak.reporting.monthly;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The key that reports are signed with: Ed25519, as {@code openssl genpkey -algorithm ed25519} makes one. */
public final class ReportKey {

    /** The name of the signature's algorithm. */
    public static final String ALGORITHM = "Ed25519";

    private static final int ID_LENGTH = 16;

    private final PrivateKey secret;
    private final PublicKey open;

    private ReportKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /**
     * Reads a key.
     *
     * @param pem PKCS #8, in PEM
     * @throws IllegalArgumentException when it is none
     */
    public static ReportKey read(String pem) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
            return new ReportKey(secret, publicKeyOf((EdECPrivateKey) secret));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            throw new IllegalArgumentException(
                    "The key of the reports must be an Ed25519 private key in PEM; openssl genpkey -algorithm ed25519 makes"
                            + " one",
                    none);
        }
    }

    /** The JDK makes a public key only together with a private one: so both are made anew, of the same secret. */
    private static PublicKey publicKeyOf(EdECPrivateKey secret) throws GeneralSecurityException {
        byte[] seed =
                secret.getBytes().orElseThrow(() -> new IllegalArgumentException("The key does not say its secret"));
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Known(seed));
        KeyPair pair = generator.generateKeyPair();
        if (!Arrays.equals(((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow(), seed)) {
            throw new IllegalStateException("This Java makes keys in another way: its public key would be a wrong one");
        }
        return pair.getPublic();
    }

    /** A signature of these bytes. */
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime of today signs with Ed25519", impossible);
        }
    }

    /** Whether it is this key's signature of these bytes. */
    public boolean signed(byte[] bytes, byte[] value) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(bytes);
            return signature.verify(value);
        } catch (GeneralSecurityException notEvenOne) {
            return false;
        }
    }

    /** The public key in PEM, to check reports with and without Daybreak. */
    public String publicPem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(open.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** Tells keys apart: the beginning of the public key's SHA-256. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(open.getEncoded());
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    /** Gives what is known already. */
    private static final class Known extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Known(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
