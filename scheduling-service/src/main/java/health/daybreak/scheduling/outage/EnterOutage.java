package health.daybreak.scheduling.outage;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.staff.Staff;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enters that somebody or something is out; from then on nothing is planned with it. Also ends and withdraws it. */
@Service
public final class EnterOutage {

    private final OutageBooks books;
    private final Clinics clinics;
    private final Staff staff;

    EnterOutage(OutageBooks books, Clinics clinics, Staff staff) {
        this.books = books;
        this.clinics = clinics;
        this.staff = staff;
    }

    /** Refused: 404 when there is no such person or chair, 422 when the times cannot be. */
    public ReportedOutage enter(String outageId, Outage what, OutageReason reason, Instant now) {
        refuseUnknown(what);
        ReportedOutage reported =
                new ReportedOutage(outageId, what, reason, Cause.current().actorId(), now, false);
        return change(book -> book.with(reported)).get(outageId);
    }

    /** @param at when it is over; null means now */
    public ReportedOutage end(String outageId, @Nullable Instant at, Instant now) {
        return change(book -> book.ended(outageId, at == null ? now : at, now)).get(outageId);
    }

    /** It was entered by mistake. */
    public ReportedOutage withdraw(String outageId, Instant now) {
        return change(book -> book.withdrawn(outageId, now)).get(outageId);
    }

    private OutageBook change(UnaryOperator<OutageBook> decide) {
        String clinicId = Cause.current().clinicId();
        if (books.find(clinicId).isEmpty()) {
            Change<OutageBook> opened = Change.to(decide.apply(OutageBook.EMPTY));
            try {
                return books.create(clinicId, opened).state();
            } catch (Refused openedMeanwhile) {
                // Somebody entered the clinic's first outage in the same moment: this one is added to it.
            }
        }
        Stored<OutageBook> changed = books.change(clinicId, book -> Change.to(decide.apply(book)));
        return changed.state();
    }

    private void refuseUnknown(Outage what) {
        switch (what) {
            case Outage.PersonOut out -> staff.get(out.staffId());
            case Outage.ChairDown down -> {
                boolean known = clinics.get(Cause.current().clinicId()).state().chairs().stream()
                        .anyMatch(chair -> chair.chairId().equals(down.chairId()));
                if (!known) {
                    throw Refused.notFound("chair", down.chairId());
                }
            }
            case Outage.ClinicClosed closed -> clinics.get(Cause.current().clinicId());
        }
    }
}
