package health.daybreak.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private final Listener page = new Listener("riverside"::equals);

    @Test
    void changesComeInOrder() throws InterruptedException {
        page.tell(change("riverside", "a"));
        page.tell(change("riverside", "b"));

        assertThat(page.next(0)).isEqualTo(change("riverside", "a"));
        assertThat(page.next(0)).isEqualTo(change("riverside", "b"));
        assertThat(page.next(0)).isNull();
    }

    @Test
    void changesOfOtherClinicsDoNotCome() throws InterruptedException {
        page.tell(change("hillside", "a"));

        assertThat(page.next(0)).isNull();
    }

    @Test
    void aPageThatDoesNotKeepUpIsToldToRefreshOnceAndGoesOnFromThere() throws InterruptedException {
        for (int count = 0; count < 300; count++) {
            page.tell(change("riverside", "a" + count));
        }

        assertThat(page.next(0)).isInstanceOf(Listener.Refresh.class);
        assertThat(page.next(0)).isNull();

        page.tell(change("riverside", "later"));
        assertThat(page.next(0)).isEqualTo(change("riverside", "later"));
    }

    private static Listener.Message change(String clinicId, String subject) {
        return new Listener.Changed(new LiveChange(
                "daybreak.courses", "type", subject, "patient-1", clinicId, Instant.parse("2026-03-02T15:00:00Z")));
    }
}
