package health.daybreak.notification.escalation;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.link.LinkSettings;
import health.daybreak.notification.template.Addressee;
import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.Templates;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.notification.template.Words;

/** Puts a page into words: that an answer waits, and where. Neither whose it is nor what it says. */
final class PageWords {

    /** The template of every page; held to the same rules as what patients read. */
    static final String TEMPLATE = "page";

    private static final String LANGUAGE = "en";

    /** A page goes to staff: a copy of it is nothing that was said to the patient, nor does it tell whose answer waits. */
    private static final String NO_PATIENT = "";

    /** A clinic that nobody signs for is paged all the same. */
    private static final Sender UNSIGNED = new Sender("Your clinic", "-", "-", "-");

    private final Templates templates;
    private final WordingSettings wording;
    private final String board;

    PageWords(Templates templates, WordingSettings wording, LinkSettings links) {
        this.templates = templates;
        this.wording = wording;
        this.board = links.address().toString().replaceAll("/+$", "") + "/escalations";
        templates.currentVersion(TEMPLATE);
    }

    OutgoingMessage write(Escalation escalation, Page page, Channel channel, String to) {
        Sender own = wording.sender(escalation.clinicId());
        Sender sender = own == null ? UNSIGNED : own;
        Words words = templates.render(
                TEMPLATE,
                templates.currentVersion(TEMPLATE),
                channel,
                new Addressee("", LANGUAGE, null, board, sender, wording));
        return new OutgoingMessage(
                page.key(channel),
                escalation.clinicId(),
                NO_PATIENT,
                channel,
                to,
                words.subject(),
                words.body());
    }
}
