package health.daybreak.notification.link;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One link, kept under the hash of its secret: for one patient and one purpose, for a while.
 *
 * @param about which thing of the patient's it is for, where the purpose does not say it alone
 * @param madeBy the staff member who made it, or the message that carries it
 * @param done which of the things it is about are done, where it is about several
 * @param openedAt first opened; a link may be opened again, on any device, until its purpose is completed
 */
public record PatientLink(
        String clinicId,
        String patientId,
        LinkPurpose purpose,
        @Nullable String about,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        List<String> done,
        @Nullable Instant openedAt,
        @Nullable Instant completedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    /** Links from before there were several things to do with one have none. */
    public PatientLink {
        done = done == null ? List.of() : List.copyOf(done);
    }

    /** What can be done with it. */
    public enum Status {
        NOT_OPENED,
        OPENED,
        COMPLETED,
        REVOKED,
        EXPIRED
    }

    static Change<PatientLink> made(
            String clinicId,
            String patientId,
            LinkPurpose purpose,
            @Nullable String about,
            String by,
            Instant at,
            Duration validFor) {
        return Change.to(new PatientLink(
                clinicId, patientId, purpose, about, by, at, at.plus(validFor), List.of(), null, null, null, null));
    }

    /** How it stands at this moment. */
    public Status statusAt(Instant now) {
        if (completedAt != null) {
            return Status.COMPLETED;
        }
        if (revokedAt != null) {
            return Status.REVOKED;
        }
        if (!now.isBefore(expiresAt)) {
            return Status.EXPIRED;
        }
        return openedAt == null ? Status.NOT_OPENED : Status.OPENED;
    }

    /** Whether it lets anybody in at this moment. */
    public boolean opensAt(Instant now) {
        return switch (statusAt(now)) {
            case NOT_OPENED, OPENED -> true;
            case COMPLETED, REVOKED, EXPIRED -> false;
        };
    }

    /** Somebody opened it; throws {@link Refused} (unprocessable), always in the same words, when it does not open. */
    Change<PatientLink> opened(Instant now) {
        if (!opensAt(now)) {
            throw notOpen();
        }
        return Change.to(openedAt != null ? this : with(now, completedAt, revokedAt, revokedBy));
    }

    /** What it was made for is done; it opens nothing any more. A repetition changes nothing. */
    Change<PatientLink> completed(Instant now) {
        return Change.to(statusAt(now) == Status.COMPLETED ? this : with(openedAt, now, revokedAt, revokedBy));
    }

    /** One of the things that it is about, by their names with commas between, is done; with the last of them it is. */
    Change<PatientLink> completedIn(String thing, Instant at) {
        List<String> things = about == null ? List.of() : List.of(about.split(","));
        if (!things.contains(thing) || done.contains(thing)) {
            return Change.to(this);
        }
        List<String> doneNow = Stream.concat(done.stream(), Stream.of(thing)).toList();
        PatientLink after = new PatientLink(
                clinicId,
                patientId,
                purpose,
                about,
                madeBy,
                madeAt,
                expiresAt,
                doneNow,
                openedAt,
                completedAt,
                revokedAt,
                revokedBy);
        return doneNow.containsAll(things) ? after.completed(at) : Change.to(after);
    }

    /** Takes it back; throws {@link Refused} (conflict) when it opens nothing anyway. */
    Change<PatientLink> revoked(String by, Instant now) {
        if (!opensAt(now)) {
            throw Refused.conflict(
                    "link-not-open",
                    "This link is " + statusAt(now) + " and opens nothing any more.",
                    Map.of("status", statusAt(now).name()));
        }
        return Change.to(with(openedAt, completedAt, now, by));
    }

    /** Takes it back for this reason, if it opens anything; a repetition changes nothing. */
    Change<PatientLink> endedBy(String cause, Instant at) {
        return Change.to(opensAt(at) ? with(openedAt, completedAt, at, cause) : this);
    }

    /** The one answer to a link that does not open: it never tells whether there is or was such a link. */
    static Refused notOpen() {
        return Refused.unprocessable(
                "link-not-open", "This link opens nothing: it is not known, has run out, was taken back or is done.");
    }

    private PatientLink with(
            @Nullable Instant opened, @Nullable Instant completed, @Nullable Instant revoked, @Nullable String by) {
        return new PatientLink(
                clinicId, patientId, purpose, about, madeBy, madeAt, expiresAt, done, opened, completed, revoked, by);
    }
}
