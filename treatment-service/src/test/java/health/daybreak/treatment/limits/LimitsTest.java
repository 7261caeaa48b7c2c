package health.daybreak.treatment.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void everyLimitThatShipsHasASourceAMarkAndADate() {
        assertThat(TestLimits.SHIPPED.all()).hasSize(LimitName.values().length).allSatisfy(limit -> {
            assertThat(limit.source()).isNotBlank();
            assertThat(limit.meaning()).isNotBlank();
            assertThat(limit.unit()).isNotBlank();
            assertThat(limit.since()).isNotNull();
        });
    }

    @Test
    void everyLimitThatShipsIsOnThePageThatAClinicianSigns() throws IOException {
        String page = Files.readString(Path.of("../docs/clinical-sources.md"));

        assertThat(TestLimits.SHIPPED.all()).allSatisfy(limit -> assertThat(page)
                .contains("| `%s` | %s | %s %s |"
                        .formatted(
                                limit.key(),
                                limit.meaning(),
                                String.join(
                                        ", ",
                                        limit.values().stream()
                                                .map(value -> value.toPlainString())
                                                .toList()),
                                limit.unit())));
    }

    @Test
    void aFileThatLacksALimitIsRefusedByName() {
        List<Limit> withoutTheFirst =
                TestLimits.read().subList(1, TestLimits.read().size());

        assertThatThrownBy(() -> new Limits(withoutTheFirst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gate.systolic-go is missing");
    }

    @Test
    void aFileThatNamesALimitTwiceIsRefused() {
        List<Limit> twice = new ArrayList<>(TestLimits.read());
        twice.add(twice.getFirst());

        assertThatThrownBy(() -> new Limits(twice)).hasMessageContaining("gate.systolic-go is given twice");
    }

    @Test
    void aFileWithALimitThatNobodyKnowsIsRefused() {
        List<Limit> more = new ArrayList<>(TestLimits.read());
        Limit first = more.getFirst();
        more.add(new Limit(
                "gate.sistolic", "", first.values(), first.unit(), first.source(), first.mark(), first.since()));

        assertThatThrownBy(() -> new Limits(more)).hasMessageContaining("gate.sistolic");
    }
}
