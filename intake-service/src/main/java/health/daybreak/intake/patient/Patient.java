package health.daybreak.intake.patient;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person who asked for treatment: identity, contact, inquiry, and what has become of them since.
 *
 * @param stage follows from {@code care}; kept so that patients can be listed by it
 * @param searchText the names without accents and case
 */
public record Patient(
        PersonName name,
        LocalDate birthDate,
        AdministrativeGender gender,
        Contact contact,
        Inquiry inquiry,
        @Nullable Referral referral,
        Care care,
        Stage stage,
        List<StoryEntry> story,
        String searchText,
        Instant registeredAt) {

    private static final int OLDEST_AGE = 125;
    private static final int LONGEST_STORY = 500;

    public Patient {
        story = List.copyOf(story);
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
                who.inquiry(),
                who.referral(),
                Care.NONE,
                Stage.INQUIRY,
                List.of(new StoryEntry(at, "REGISTERED", id, origin)),
                who.name().searchText(),
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

    /** The patient has another name or another way to be reached. */
    Change<Patient> reachedBy(String id, PersonName newName, Contact newContact, Instant at) {
        if (newName.equals(name) && newContact.equals(contact)) {
            return Change.to(this);
        }
        Patient changed = new Patient(
                newName,
                birthDate,
                gender,
                newContact,
                inquiry,
                referral,
                care,
                stage,
                story,
                newName.searchText(),
                registeredAt);
        return Change.to(changed, changed.contactUpdated(id, at));
    }

    /** The referrer sent the record again, perhaps with news. */
    Change<Patient> referredAgain(Referral latest) {
        return Change.to(new Patient(
                name, birthDate, gender, contact, inquiry, latest, care, stage, story, searchText, registeredAt));
    }

    /** Something happened to the patient; the story keeps its latest 500 entries in the order of their time. */
    Patient heard(Care newCare, StoryEntry entry) {
        List<StoryEntry> longer = Stream.concat(story.stream(), Stream.of(entry))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
        List<StoryEntry> kept = longer.subList(Math.max(0, longer.size() - LONGEST_STORY), longer.size());
        return new Patient(
                name,
                birthDate,
                gender,
                contact,
                inquiry,
                referral,
                newCare,
                newCare.stage(),
                kept,
                searchText,
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
                null,
                null,
                at);
    }
}
