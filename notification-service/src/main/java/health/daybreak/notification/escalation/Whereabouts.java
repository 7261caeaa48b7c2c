package health.daybreak.notification.escalation;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.roster.OnCallPerson;
import health.daybreak.notification.roster.Roster;
import health.daybreak.notification.roster.Rosters;
import health.daybreak.notification.roster.TelephoneNumber;
import health.daybreak.notification.template.Sender;
import health.daybreak.notification.template.WordingSettings;
import health.daybreak.platform.aggregate.Stored;
import org.jspecify.annotations.Nullable;

/** Where the people of a page are reached, as the clinic's roster says at this moment. */
public final class Whereabouts {

    private final Rosters rosters;
    private final WordingSettings wording;

    Whereabouts(Rosters rosters, WordingSettings wording) {
        this.rosters = rosters;
        this.wording = wording;
    }

    /** The roster of the clinic, or null when it has none. */
    public @Nullable Roster roster(String clinicId) {
        return rosters.find(clinicId).map(Stored::state).orElse(null);
    }

    /** The clinic's own telephone, or null when none is configured or it is no number. */
    public @Nullable String telephone(String clinicId) {
        Sender sender = wording.sender(clinicId);
        return sender == null ? null : TelephoneNumber.of(sender.phone()).orElse(null);
    }

    /** Where somebody is reached by voice, or null when that is not known; without a staff id the clinic itself. */
    public @Nullable String phone(String clinicId, @Nullable String staffId) {
        Roster roster = roster(clinicId);
        if (staffId == null || roster == null) {
            return staffId == null ? telephone(clinicId) : null;
        }
        return roster.person(staffId).map(OnCallPerson::phone).orElse(null);
    }

    /** Where this page goes over this channel, or null when it cannot. */
    @Nullable
    String address(String clinicId, Page page, Channel channel) {
        String staffId = page.staffId();
        if (staffId == null) {
            return channel == Channel.SMS ? telephone(clinicId) : null;
        }
        Roster roster = roster(clinicId);
        OnCallPerson person = roster == null ? null : roster.person(staffId).orElse(null);
        if (person == null) {
            return null;
        }
        if (channel == Channel.SMS) {
            return person.phone();
        }
        return channel == Channel.EMAIL ? person.email() : null;
    }
}
