package health.daybreak.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mail over real SMTP. */
class SmtpChannelTest {

    private static final String ID = "session-1.reminder-24h.1";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private SmtpChannel channel() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        properties.setProperty("mail.smtp.timeout", "2000");
        return new SmtpChannel(sender, "visits@riverside.example");
    }

    private static OutgoingMessage to(String address) {
        return new OutgoingMessage(
                ID, "riverside", "patient-1", Channel.EMAIL, address, "Su cita del miércoles", "Hola, Ñandú 😀\n");
    }

    @Test
    void aMailArrivesWithItsWordsAndAnIdByWhichARepetitionIsKnown() throws Exception {
        Outcome first = channel().deliver(to("ana@example.org"));
        Outcome again = channel().deliver(to("ana@example.org"));

        assertThat(first).isEqualTo(new Outcome.Accepted());
        assertThat(again).isEqualTo(new Outcome.Accepted());
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        for (MimeMessage mail : received) {
            assertThat(mail.getMessageID()).isEqualTo("<" + ID + "@riverside.example>");
            assertThat(mail.getSubject()).isEqualTo("Su cita del miércoles");
            assertThat(mail.getHeader("To")).containsExactly("ana@example.org");
            assertThat(mail.getContent().toString()).contains("Hola, Ñandú 😀");
        }
    }

    @Test
    void anAddressThatIsNoneIsRejectedForGood() {
        assertThat(channel().deliver(to("ana at home\r\nBcc: all@example.org"))).isInstanceOf(Outcome.Rejected.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownLeavesTheMessageToBeTriedAgain() {
        SmtpChannel channel = channel();
        server.stop();

        assertThat(channel.deliver(to("ana@example.org"))).isInstanceOfSatisfying(Outcome.Unsure.class, unsure -> {
            assertThat(unsure.why()).doesNotContain("ana@example.org");
        });
    }
}
