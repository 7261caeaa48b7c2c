package health.daybreak.notification.channel;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * E-mail over SMTP. The protocol has no idempotency key: the message's id goes into {@code Message-ID}, by which mailboxes
 * that care recognise a repetition.
 */
final class SmtpChannel implements DeliveryChannel {

    private final JavaMailSender sender;
    private final String from;

    SmtpChannel(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Outcome deliver(OutgoingMessage message) {
        MimeMessage mail;
        try {
            mail = compose(message);
        } catch (MessagingException impossible) {
            return new Outcome.Rejected("the address is not an e-mail address.");
        }
        try {
            sender.send(mail);
            return new Outcome.Accepted();
        } catch (MailException failed) {
            return refusesAddress(failed)
                    ? new Outcome.Rejected("the mail server refuses the address.")
                    : new Outcome.Unsure("The mail server did not take it.", null);
        }
    }

    private MimeMessage compose(OutgoingMessage message) throws MessagingException {
        MimeMessage mail = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(new InternetAddress(message.to(), true));
        helper.setSubject(message.subject());
        OutgoingMessage.CalendarPart calendar = message.calendar();
        if (calendar == null) {
            helper.setText(message.body());
        } else {
            mail.setContent(withCalendar(message.body(), calendar));
        }
        mail.setHeader("Message-ID", "<" + message.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** Words for people beside the same for calendars: programs show the button that takes the visit over. */
    private static MimeMultipart withCalendar(String words, OutgoingMessage.CalendarPart calendar)
            throws MessagingException {
        MimeBodyPart read = new MimeBodyPart();
        read.setText(words, StandardCharsets.UTF_8.name());
        MimeBodyPart kept = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        kept.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        kept.setHeader("Content-Type", type);
        kept.setFileName("appointment.ics");
        return new MimeMultipart("alternative", read, kept);
    }

    private static boolean refusesAddress(MailException failed) {
        return failed instanceof MailSendException sending
                && sending.getFailedMessages().values().stream()
                        .anyMatch(cause -> cause instanceof SendFailedException refused
                                && refused.getInvalidAddresses() != null
                                && refused.getInvalidAddresses().length > 0);
    }
}
