package health.daybreak.reporting.monthly;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report with its signature, as a file. Signed are the canonical bytes of {@code report}: RFC 8785, which for text and
 * whole numbers is JSON in UTF-8 with sorted names and nothing between.
 */
public final class SignedReport {

    /** A name that stands twice would be one thing to us and another to the next reader. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    /** What came of checking a file. */
    public enum Verdict {
        /** Not a byte that counts was changed since the signature. */
        GENUINE,
        /** Something was changed, or somebody else signed it. */
        CHANGED,
        /** Signed with another key than the one that is here. */
        OTHER_KEY,
        /** Not a signed report. */
        NONE
    }

    private SignedReport() {}

    /** The file. */
    public static String sign(MonthlyReport report, ReportKey key) {
        JsonNode tree = CANONICAL.valueToTree(report);
        byte[] value = key.sign(canonical(tree));
        return CANONICAL.writeValueAsString(Map.of(
                        "report",
                        tree,
                        "signature",
                        Map.of(
                                "algorithm",
                                ReportKey.ALGORITHM,
                                "keyId",
                                key.id(),
                                "value",
                                Base64.getEncoder().encodeToString(value))))
                + "\n";
    }

    /** Checks a file against this key. */
    public static Verdict check(String file, ReportKey key) {
        try {
            JsonNode all = CANONICAL.readTree(file);
            JsonNode report = all.path("report");
            JsonNode signature = all.path("signature");
            if (!report.isObject()
                    || !ReportKey.ALGORITHM.equals(signature.path("algorithm").asString(""))) {
                return Verdict.NONE;
            } else if (!key.id().equals(signature.path("keyId").asString(""))) {
                return Verdict.OTHER_KEY;
            }
            byte[] value = Base64.getDecoder().decode(signature.path("value").asString(""));
            return key.signed(canonical(report), value) ? Verdict.GENUINE : Verdict.CHANGED;
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Verdict.NONE;
        }
    }

    private static byte[] canonical(JsonNode report) {
        return CANONICAL.writeValueAsString(report).getBytes(StandardCharsets.UTF_8);
    }
}
