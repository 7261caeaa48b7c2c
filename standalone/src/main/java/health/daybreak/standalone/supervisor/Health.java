package health.daybreak.standalone.supervisor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a service whether it is ready. */
public final class Health {

    private static final int CONNECT_MILLIS = 500;
    private static final int ANSWER_MILLIS = 3_000;
    private static final int OK = 200;

    private Health() {}

    /** Whether the address answers 200 within three seconds. */
    public static boolean isUp(URI readiness) {
        try {
            var connection = (HttpURLConnection) readiness.toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            try {
                return connection.getResponseCode() == OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
