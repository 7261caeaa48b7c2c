package health.daybreak.notification.hook;

import static health.daybreak.notification.hook.CheckCalls.Fault.FORGED;
import static health.daybreak.notification.hook.CheckCalls.Fault.MALFORMED;
import static health.daybreak.notification.hook.CheckCalls.Fault.NOT_IN_USE;
import static health.daybreak.notification.hook.CheckCalls.Fault.REPLAYED;
import static health.daybreak.notification.hook.CheckCalls.Fault.STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.notification.channel.Channel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A provider's call is believed when it is signed as agreed, of this moment, and not one that came before. */
class CheckCallsTest {

    /** The example that the Standard Webhooks libraries are tested with. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long SECONDS = 1_614_265_330L;
    private static final Instant SIGNED_AT = Instant.ofEpochSecond(SECONDS);
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private final CheckCalls checks = checks(SECRET);

    private static CheckCalls checks(String... secrets) {
        return new CheckCalls(new HookSettings(Duration.ofMinutes(5), List.of(secrets), List.of()));
    }

    private static ProviderCall call(String id, String timestamp, String signatures, String body) {
        return new ProviderCall(Channel.SMS, id, timestamp, signatures, body.getBytes(StandardCharsets.UTF_8));
    }

    private static ProviderCall genuine() {
        return call(ID, String.valueOf(SECONDS), SIGNATURE, BODY);
    }

    @Test
    void aCallThatIsSignedAsEverybodySignsIsTaken() {
        assertThat(checks.fault(genuine(), SIGNED_AT)).isEmpty();
    }

    @Test
    void whateverWasChangedInItIsForged() {
        for (ProviderCall changed : List.of(
                call(ID, String.valueOf(SECONDS), SIGNATURE, BODY + " "),
                call("msg_other", String.valueOf(SECONDS), SIGNATURE, BODY),
                call(ID, String.valueOf(SECONDS + 1), SIGNATURE, BODY),
                call(ID, String.valueOf(SECONDS), SIGNATURE.replace("g0h", "h0g"), BODY),
                call(ID, String.valueOf(SECONDS), "", BODY),
                call(ID, String.valueOf(SECONDS), "v1,not base64!", BODY),
                call(ID, String.valueOf(SECONDS), SIGNATURE.replace("v1,", "v1a,"), BODY))) {
            assertThat(checks.fault(changed, SIGNED_AT)).contains(FORGED);
        }
    }

    @Test
    void aCallIsFreshForFiveMinutesEitherWayAndThenStale() {
        Duration fresh = Duration.ofMinutes(5);

        assertThat(checks.fault(genuine(), SIGNED_AT.plus(fresh))).isEmpty();
        assertThat(checks.fault(genuine(), SIGNED_AT.minus(fresh))).isEmpty();
        assertThat(checks.fault(genuine(), SIGNED_AT.plus(fresh).plusMillis(1))).contains(STALE);
        assertThat(checks.fault(genuine(), SIGNED_AT.minus(fresh).minusMillis(1)))
                .contains(STALE);
    }

    @Test
    void theSameCallAgainIsAReplayOnceItWasDealtWithAndNotBefore() {
        assertThat(checks.fault(genuine(), SIGNED_AT)).isEmpty();
        assertThat(checks.fault(genuine(), SIGNED_AT))
                .as("its first try failed")
                .isEmpty();

        checks.remember(genuine());

        assertThat(checks.fault(genuine(), SIGNED_AT)).contains(REPLAYED);
    }

    @Test
    void whatIsNotWrittenAsSuchCallsAreIsMalformed() {
        assertThat(checks.fault(call("", "1614265330", SIGNATURE, BODY), SIGNED_AT))
                .contains(MALFORMED);
        assertThat(checks.fault(call(ID, "yesterday", SIGNATURE, BODY), SIGNED_AT))
                .contains(MALFORMED);
        assertThat(checks.fault(call(ID, "99999999999999", SIGNATURE, BODY), SIGNED_AT))
                .contains(MALFORMED);
        assertThat(checks.fault(call(ID, "1614265330", "v1,AAAA ".repeat(500), BODY), SIGNED_AT))
                .contains(MALFORMED);
    }

    @Test
    void aSecretTakesThePlaceOfAnotherWithoutACallBeingLost() {
        CheckCalls both = checks("whsec_" + "B".repeat(32), SECRET);

        assertThat(both.fault(genuine(), SIGNED_AT)).isEmpty();
        assertThat(both.fault(call(ID, String.valueOf(SECONDS), "v1,AAAA " + SIGNATURE, BODY), SIGNED_AT))
                .isEmpty();
    }

    @Test
    void aProviderThatNoSecretIsSharedWithIsNotBelieved() {
        assertThat(checks().fault(genuine(), SIGNED_AT)).contains(NOT_IN_USE);
    }

    @Test
    void aSecretThatIsTooShortOrNoneStopsTheStartWithoutBeingRepeated() {
        assertThatThrownBy(() -> checks("whsec_c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 bytes")
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> checks("whsec_*secret*"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("*secret*");
    }
}
