package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;

/** Draws a patient's record number from the book of the clinic. */
public final class GiveRecordNumber implements RecordNumbers, KeptOfPatients {

    private final NumberBooks books;

    public GiveRecordNumber(NumberBooks books) {
        this.books = books;
    }

    /** One at a time in this process: the others would only lose the race for the same document and try again. */
    @Override
    public synchronized String giveTo(String patientId) {
        Cause cause = Cause.current();
        // Without the caller's key: the book itself knows to whom it gave what, and one command may change it twice.
        return Cause.ofService("intake", cause.clinicId(), cause.correlationId())
                .call(() -> draw(cause.clinicId(), patientId));
    }

    @Override
    public void forgetOf(String patientId) {
        String clinic = Cause.current().clinicId();
        if (books.find(clinic).isPresent()) {
            books.change(clinic, book -> book.forgetting(patientId));
        }
    }

    private String draw(String clinic, String patientId) {
        if (books.find(clinic).isEmpty()) {
            begin(clinic);
        }
        Stored<NumberBook> book = books.change(clinic, known -> known.giveTo(patientId));
        return book.state()
                .of(patientId)
                .orElseThrow(() -> new IllegalStateException("The book forgot whom it gave a number to just now"));
    }

    private void begin(String clinic) {
        try {
            books.create(clinic, Change.to(NumberBook.EMPTY));
        } catch (Refused somebodyElseDid) {
            books.get(clinic);
        }
    }
}
