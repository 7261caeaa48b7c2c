package health.daybreak.treatment.limits;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The limits that ship. */
public final class TestLimits {

    public static final Limits SHIPPED = new Limits(read());

    private record LimitsFile(List<Limit> limits) {}

    private TestLimits() {}

    static List<Limit> read() {
        try (InputStream json =
                Objects.requireNonNull(TestLimits.class.getResourceAsStream("/treatment-limits.json"))) {
            return JsonMapper.shared().readValue(json, LimitsFile.class).limits();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
