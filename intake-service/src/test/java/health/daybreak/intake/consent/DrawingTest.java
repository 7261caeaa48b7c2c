package health.daybreak.intake.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    @Test
    void strokesAreKeptAsLinesOfPoints() {
        assertThat(new Drawing(List.of("0,0 1000,300", "5,5")).lines())
                .containsExactly(
                        List.of(new Drawing.Point(0, 0), new Drawing.Point(1000, 300)),
                        List.of(new Drawing.Point(5, 5)));
    }

    @ParameterizedTest(name = "\"{0}\" is no stroke")
    @ValueSource(
            strings = {
                "",
                " ",
                "10",
                "10,",
                ",10",
                "a,b",
                "10,20,30",
                "1001,10",
                "10,301",
                "-1,10",
                "10,-1",
                "1.5,2",
                "10;20",
                "99999999999,1",
                "0,0 100,200 <script>",
                "0,0  100,200",
                "٣,٤ 100,100"
            })
    void whatIsNoStrokeIsRefusedAndNotRepeated(String stroke) {
        assertThatThrownBy(() -> new Drawing(List.of("0,0 100,100", stroke)))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("signature-not-usable");
                    assertThat(refusal.getMessage()).doesNotContain("script");
                });
    }

    @Test
    void aDotIsNoSignatureAndAShortLineIs() {
        assertThatThrownBy(() -> new Drawing(List.of("500,150", "539,189"))).isInstanceOf(Refused.class);
        assertThat(new Drawing(List.of("500,150 540,150")).strokes()).hasSize(1);
    }

    @Test
    void theSizeOfADrawingIsLimited() {
        assertThat(new Drawing(Collections.nCopies(100, "0,0 100,100")).strokes())
                .hasSize(100);
        assertThatThrownBy(() -> new Drawing(Collections.nCopies(101, "0,0 100,100")))
                .isInstanceOf(Refused.class);
        assertThat(new Drawing(List.of("0,0" + " 100,100".repeat(2_999)))
                        .lines()
                        .getFirst())
                .hasSize(3_000);
        assertThatThrownBy(() -> new Drawing(List.of("0,0" + " 100,100".repeat(3_000))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Drawing(List.of("0,0" + " 100,100".repeat(1_000_000))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Drawing(List.of())).isInstanceOf(Refused.class);
    }
}
