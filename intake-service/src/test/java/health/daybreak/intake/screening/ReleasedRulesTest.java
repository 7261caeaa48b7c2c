package health.daybreak.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.daybreak.intake.screening.store.PolicyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was in force once never changes: a decision of then is recomputed from it. A change is a new version. Run with
 * {@code -Ddaybreak.update-golden=true} to release versions that are new; those released before are left as they are.
 */
class ReleasedRulesTest {

    private static final Path RELEASED = Path.of("src", "test", "resources", "released-rules.txt");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(When.class, WithoutWhatCameLater.class)
            .build();

    /** What an expression may say since a later release says nothing in a rule that was released before. */
    interface WithoutWhatCameLater {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        When.Tested tested();
    }

    private final ScreeningRules rules = PolicyFile.read();

    @Test
    void everyReleasedVersionIsThereAndSaysWhatItAlwaysSaid() throws IOException {
        Map<String, String> released = released();
        Map<String, String> present = fingerprints();
        if (Boolean.getBoolean("daybreak.update-golden")) {
            present.forEach(released::putIfAbsent);
            List<String> lines = released.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .toList();
            Files.write(RELEASED, lines);
        }
        assertThat(present)
                .as("A released version was changed or is lost; mend it by a new version and leave the old one")
                .containsAllEntriesOf(released);
        assertThat(present.keySet())
                .as("A version is new; run this test with -Ddaybreak.update-golden=true to release it")
                .isSubsetOf(released.keySet());
    }

    private static Map<String, String> released() throws IOException {
        Map<String, String> released = new TreeMap<>();
        if (Files.exists(RELEASED)) {
            for (String line : Files.readAllLines(RELEASED)) {
                String[] words = line.split(" ", 2);
                released.put(words[0], words[1]);
            }
        }
        return released;
    }

    private Map<String, String> fingerprints() {
        Map<String, String> all = new TreeMap<>();
        rules.rules().forEach(rule -> all.put(rule.id() + "/" + rule.version(), fingerprint(content(rule))));
        rules.criteria().forEach(one -> all.put("criteria/" + one.version(), fingerprint(one)));
        return all;
    }

    private Map<String, Object> content(Rule rule) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("effectiveFrom", rule.effectiveFrom());
        content.put("effectiveUntil", rule.effectiveUntil());
        content.put("severity", rule.severity());
        content.put("sentence", rule.sentence());
        content.put("source", rule.source());
        content.put("overridableBy", rule.overridableBy());
        content.put("when", rule.when().spelledOut(rules.drugGroups()));
        return content;
    }

    private static String fingerprint(Object content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
