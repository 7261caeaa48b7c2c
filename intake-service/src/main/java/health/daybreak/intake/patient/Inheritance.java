package health.daybreak.intake.patient;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record that lives on takes from the one that ends: only what it lacks itself. Consents stay where they were
 * signed, because they are told to others under that record's id; they are asked for again.
 *
 * @param took what that was, in words
 */
record Inheritance(
        Contact contact, Particulars particulars, @Nullable Referral referral, List<String> took) {

    static Inheritance of(Patient staying, Patient ending) {
        List<String> took = new ArrayList<>();
        Contact mine = staying.contact();
        Contact theirs = ending.contact();
        String email = first("e-mail address", mine.email(), theirs.email(), took);
        String mobile = first("mobile number", mine.mobile(), theirs.mobile(), took);
        String phone = first("telephone number", mine.phone(), theirs.phone(), took);
        Contact contact = took.isEmpty()
                ? mine
                : new Contact(email, mobile, phone, mine.language(), mine.timeZone(), mine.channels());
        Particulars own = staying.particulars();
        Particulars others = ending.particulars();
        Particulars particulars = new Particulars(
                own.recordNumber(),
                first("pronouns", own.pronouns(), others.pronouns(), took),
                first("referring provider", own.referrer(), others.referrer(), took),
                first("primary care", own.primaryCare(), others.primaryCare(), took));
        Referral referral = first("referral", staying.referral(), ending.referral(), took);
        return new Inheritance(contact, particulars, referral, List.copyOf(took));
    }

    private static <T> @Nullable T first(String what, @Nullable T own, @Nullable T other, List<String> took) {
        if (own == null && other != null) {
            took.add(what);
        }
        return own != null ? own : other;
    }
}
