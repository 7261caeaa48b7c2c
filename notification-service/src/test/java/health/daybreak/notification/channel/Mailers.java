package health.daybreak.notification.channel;

import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** E-mail to a server of the test's. */
public final class Mailers {

    private Mailers() {}

    /** A channel to the server at this port of the machine. */
    public static DeliveryChannel to(int port, String from) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        properties.setProperty("mail.smtp.timeout", "2000");
        return new SmtpChannel(sender, from);
    }
}
