package health.daybreak.intake.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People signed these words: a released text never changes. Other words are another version, with its own line here. */
class ReleasedTextsTest {

    private static final Path RELEASED = Path.of("src", "test", "resources", "consent", "released-texts.txt");

    @Test
    void noReleasedTextHasChangedOrGone() throws IOException {
        TreeMap<String, String> now = new TreeMap<>();
        ConsentFixture.SHIPPED.texts().forEach(text -> text.wordings()
                .forEach(wording ->
                        now.put(text.scope() + " " + text.version() + " " + wording.language(), wording.hash())));
        if (Boolean.getBoolean("daybreak.update-golden")) {
            List<String> known = Files.exists(RELEASED) ? Files.readAllLines(RELEASED) : List.of();
            Stream<String> added = now.entrySet().stream()
                    .filter(text -> known.stream().noneMatch(line -> line.startsWith(text.getKey() + " ")))
                    .map(text -> text.getKey() + " " + text.getValue());
            Files.write(RELEASED, Stream.concat(known.stream(), added).sorted().toList());
        }
        List<String> released = Files.readAllLines(RELEASED);
        assertThat(now.entrySet().stream().map(text -> text.getKey() + " " + text.getValue()))
                .as("A released text was changed, or a new one is not written down yet (-Ddaybreak.update-golden=true)")
                .containsExactlyElementsOf(released);
    }
}
