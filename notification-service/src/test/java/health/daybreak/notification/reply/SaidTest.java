package health.daybreak.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.recipient.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts mean, as people write them. */
class SaidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                " Stop. ",
                "STOP!!!",
                "\"stop\"",
                "Stop\n",
                "stopall",
                "QUIT",
                "End",
                "revoke",
                "opt out",
                "OPT-OUT",
                "optout",
                "Cancel",
                "Unsubscribe.",
                "stop \uD83D\uDE20",
                "ALTO",
                "parar",
                "Pare",
                "CANCELAR",
                "baja",
                "¡Baja!",
                "no más",
                "Darme de baja"
            })
    void everyWordForStoppingStopsHoweverItIsWritten(String words) {
        assertThat(Said.in(words).meaning()).isEqualTo(Meaning.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", "yes.", "Y", "C", "Sí", "si!", "SÍ, CONFIRMO", "Confirmo", "ｙｅｓ"})
    void yesInEitherLanguageConfirms(String words) {
        assertThat(Said.in(words).meaning()).isEqualTo(Meaning.CONFIRM);
    }

    @Test
    void helpAndStartAreUnderstoodInBothLanguagesAndAnsweredInTheOneThatWasWritten() {
        assertThat(Said.in("Help?")).isEqualTo(new Said(Meaning.HELP, "en", false, false));
        assertThat(Said.in("AYUDA")).isEqualTo(new Said(Meaning.HELP, "es", false, false));
        assertThat(Said.in("start").meaning()).isEqualTo(Meaning.START);
        assertThat(Said.in("alta").meaning()).isEqualTo(Meaning.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "👍",
                "Yes but can we do Friday?",
                "no",
                "Stop by at nine?",
                "I quit my job",
                "the end is near",
                "1",
                "+15550100199"
            })
    void whatIsMoreOrLessThanACommandIsForPeople(String words) {
        assertThat(Said.in(words).meaning()).isEqualTo(Meaning.WORDS);
    }

    @Test
    void wordsThatMaySpeakOfStoppingOrOfDyingAreMarkedForPeople() {
        assertThat(Said.in("Please stop texting me").mayMeanStop()).isTrue();
        assertThat(Said.in("ya no me manden mensajes, por favor, no más mensajes")
                        .mayMeanStop())
                .isTrue();
        assertThat(Said.in("Can I come at ten?").mayMeanStop()).isFalse();
        assertThat(Said.in("I don't want this. I want to die").mayBeCrisis()).isTrue();
        assertThat(Said.in("pienso en matarme").mayBeCrisis()).isTrue();
        assertThat(Said.in("My phone is about to die").mayBeCrisis()).isFalse();
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        PhoneNumber number = PhoneNumber.of("+1 (555) 010-0199");

        assertThat(number).isEqualTo(PhoneNumber.of("5550100199")).isEqualTo(PhoneNumber.of("0015550100199"));
        assertThat(number.written().matcher("555.010.0199").matches()).isTrue();
        assertThat(number.written().matcher("+15550100199").matches()).isTrue();
        assertThat(number.written().matcher("+155501001990").matches()).isFalse();
        assertThat(number.written().matcher("+25550100199").matches()).isFalse();
        assertThat(PhoneNumber.of("INFO").isOne()).isFalse();
        assertThat(PhoneNumber.of("72345").isOne()).isFalse();
    }
}
