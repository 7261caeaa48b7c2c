package health.daybreak.notification.invitation;

import health.daybreak.notification.channel.ChannelSettings;

/** Writes invitations, for tests. */
public final class Invitations {

    private Invitations() {}

    public static WriteInvitation writer() {
        return new WriteInvitation(new ChannelSettings(
                ChannelSettings.Email.SMTP, "visits@riverside.example", ChannelSettings.Text.MAILBOX, null));
    }
}
