package health.daybreak.intake.patient;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.intake.patient.Merging.Absorbed;
import health.daybreak.intake.patient.Merging.Into;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person who asked for treatment: identity, contact, inquiry, and what has become of them since.
 *
 * @param stage follows from {@code care}; kept so that patients can be listed by it
 * @param searchText the names without accents and case, and the record number
 * @param matchKeys what likely duplicates are looked up by
 */
public record Patient(
        PersonName name,
        LocalDate birthDate,
        AdministrativeGender gender,
        Contact contact,
        Particulars particulars,
        Inquiry inquiry,
        @Nullable Referral referral,
        Care care,
        Stage stage,
        List<StoryEntry> story,
        Merging merging,
        String searchText,
        List<String> matchKeys,
        Instant registeredAt) {

    private static final int OLDEST_AGE = 125;
    private static final int LONGEST_STORY = 500;

    public Patient {
        story = List.copyOf(story);
        // Records from before there were such things.
        particulars = particulars == null ? Particulars.NONE : particulars;
        merging = merging == null ? Merging.NONE : merging;
        matchKeys = matchKeys == null ? MatchKeys.of(name, birthDate, contact) : List.copyOf(matchKeys);
    }

    /** Somebody asks for treatment. Refuses a birth date that lies ahead or more than 125 years back. */
    static Change<Patient> registered(String id, NewPatient who, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        requirePossible(who.birthDate(), today);
        String origin = who.inquiry().origin().name();
        Patient patient = new Patient(
                who.name(),
                who.birthDate(),
                who.gender(),
                who.contact(),
                who.particulars(),
                who.inquiry(),
                who.referral(),
                Care.NONE,
                Stage.INQUIRY,
                List.of(new StoryEntry(at, "REGISTERED", id, origin)),
                Merging.NONE,
                searchText(who.name(), who.particulars()),
                MatchKeys.of(who.name(), who.birthDate(), who.contact()),
                at);
        String ageBand = AgeBand.of(who.birthDate(), today);
        PatientRegistered registered =
                new PatientRegistered(id, origin, ageBand, who.gender().code(), at);
        return Change.to(patient, registered, patient.contactUpdated(id, at));
    }

    private static void requirePossible(LocalDate birthDate, LocalDate today) {
        // A day of grace: where the patient is, it may be tomorrow already.
        if (birthDate.isAfter(today.plusDays(1)) || birthDate.isBefore(today.minusYears(OLDEST_AGE))) {
            throw Refused.unprocessable(
                    "impossible-birth-date", "A birth date lies in the past, at most " + OLDEST_AGE + " years ago.");
        }
    }

    private static String searchText(PersonName name, Particulars particulars) {
        String number = particulars.recordNumber();
        return name.searchText() + (number == null ? "" : " " + number);
    }

    /** The patient has another name or another way to be reached. */
    Change<Patient> reachedBy(String id, PersonName newName, Contact newContact, Instant at) {
        return describedAs(id, newName, newContact, particulars, at);
    }

    /** The patient is called, reached or looked after otherwise than before; the record number never changes. */
    Change<Patient> describedAs(
            String id, PersonName newName, Contact newContact, Particulars newParticulars, Instant at) {
        Particulars numbered = newParticulars.numbered(particulars.recordNumber());
        if (newName.equals(name) && newContact.equals(contact) && numbered.equals(particulars)) {
            return Change.to(this);
        }
        Patient changed = copy(newName, newContact, numbered, referral, care, story, merging);
        boolean told = newName.equals(name)
                && newContact.equals(contact)
                && Objects.equals(numbered.pronouns(), particulars.pronouns());
        return told ? Change.to(changed) : Change.to(changed, changed.contactUpdated(id, at));
    }

    /** A record from before there were numbers gets its own. */
    Change<Patient> numbered(String id, String number, Instant at) {
        if (particulars.recordNumber() != null) {
            return Change.to(this);
        }
        Patient changed = copy(name, contact, particulars.numbered(number), referral, care, story, merging);
        return Change.to(changed, changed.contactUpdated(id, at));
    }

    /** The referrer sent the record again, perhaps with news. */
    Change<Patient> referredAgain(Referral latest) {
        return Change.to(copy(name, contact, particulars, latest, care, story, merging));
    }

    /** Something happened to the patient; the story keeps its latest 500 entries in the order of their time. */
    Patient heard(Care newCare, StoryEntry entry) {
        return copy(name, contact, particulars, referral, newCare, longer(entry), merging);
    }

    /** Another record of the same person is about to end and to live on in this one. Refused when this one ended itself. */
    public Change<Patient> receives(String otherId, String reason, String by, Instant at) {
        requireLiving();
        if (merging.absorbed().stream().anyMatch(known -> known.patientId().equals(otherId))) {
            return Change.to(this);
        }
        merging.unfinished().ifPresent(begun -> {
            throw Refused.conflict(
                    "merge-unfinished",
                    "Another merge into this record was begun and not ended; end that one first.",
                    Map.of("patientId", begun.patientId()));
        });
        return Change.to(merged(merging.with(new Absorbed(otherId, at, by, reason, List.of(), false))));
    }

    /** It did not come to it: the other record lives. */
    public Change<Patient> takesBack(String otherId) {
        return Change.to(merged(merging.without(otherId)));
    }

    /** This record ends and lives on in another. Refused when it ended already, or another was about to end in it. */
    public Change<Patient> mergedInto(String id, String otherId, String by, Instant at) {
        requireLiving();
        if (merging.unfinished().isPresent()) {
            throw Refused.conflict(
                    "merge-unfinished",
                    "Another record is being merged into this one at this moment; this one cannot end meanwhile.",
                    Map.of());
        }
        Patient ended = merged(merging.endedIn(new Into(otherId, at, by)));
        return Change.to(ended, new PatientMerged(id + "-merge", id, otherId, at));
    }

    /** Takes from a record that has ended what this one lacks, and remembers what that was. */
    public Change<Patient> absorbs(String id, String otherId, Patient other, Instant at) {
        Inheritance inheritance = Inheritance.of(this, other);
        if (!merging.awaits(otherId)) {
            return Change.to(this);
        }
        StoryEntry entry =
                new StoryEntry(at, "MERGED", otherId, other.particulars().recordNumber());
        Patient whole = copy(
                name,
                inheritance.contact(),
                inheritance.particulars(),
                inheritance.referral(),
                care,
                longer(entry),
                merging.done(otherId, inheritance.took()));
        return whole.contact().equals(contact) ? Change.to(whole) : Change.to(whole, whole.contactUpdated(id, at));
    }

    /** This record's id and those of the records that live on in it. */
    public List<String> idsWith(String ownId) {
        return Stream.concat(
                        Stream.of(ownId),
                        merging.absorbed().stream().filter(Absorbed::done).map(Absorbed::patientId))
                .toList();
    }

    /** Throws {@link Refused} (conflict) when this record has ended: what is written now belongs to the other. */
    public void requireLiving() {
        if (merging.into() != null) {
            throw Refused.conflict(
                    "record-merged",
                    "This record ended and lives on in another; work with that one.",
                    Map.of("patientId", merging.into().patientId()));
        }
    }

    /** Refuses to be erased while the person is being treated, while two records become one, or on the other of them. */
    public void requireErasable() {
        requireLiving();
        if (merging.unfinished().isPresent()) {
            throw Refused.conflict(
                    "merge-unfinished",
                    "Another record is being merged into this one at this moment; erase it when that has ended.",
                    Map.of());
        }
        if (care.courses().stream().anyMatch(course -> course.endedAt() == null)) {
            throw Refused.conflict(
                    "course-running",
                    "A course is running. Discontinue it first, which also cancels what is booked; then erase.",
                    Map.of());
        }
    }

    private Patient merged(Merging newMerging) {
        return copy(name, contact, particulars, referral, care, story, newMerging);
    }

    /** Something that staff must know; once. */
    public Change<Patient> noted(StoryEntry entry) {
        boolean known = story.stream()
                .anyMatch(
                        one -> one.kind().equals(entry.kind()) && one.subject().equals(entry.subject()));
        return Change.to(known ? this : heard(care, entry));
    }

    private List<StoryEntry> longer(StoryEntry entry) {
        List<StoryEntry> longer = Stream.concat(story.stream(), Stream.of(entry))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
        return longer.subList(Math.max(0, longer.size() - LONGEST_STORY), longer.size());
    }

    private Patient copy(
            PersonName newName,
            Contact newContact,
            Particulars newParticulars,
            @Nullable Referral newReferral,
            Care newCare,
            List<StoryEntry> newStory,
            Merging newMerging) {
        return new Patient(
                newName,
                birthDate,
                gender,
                newContact,
                newParticulars,
                inquiry,
                newReferral,
                newCare,
                newCare.stage(),
                newStory,
                newMerging,
                searchText(newName, newParticulars),
                MatchKeys.of(newName, birthDate, newContact),
                registeredAt);
    }

    private ContactUpdated contactUpdated(String id, Instant at) {
        return new ContactUpdated(
                id,
                name.given(),
                name.family(),
                name.preferred(),
                birthDate,
                contact.email(),
                contact.mobile(),
                contact.language(),
                contact.timeZone(),
                contact.channels().stream().map(Channel::name).toList(),
                particulars.pronouns(),
                particulars.recordNumber(),
                at);
    }
}
