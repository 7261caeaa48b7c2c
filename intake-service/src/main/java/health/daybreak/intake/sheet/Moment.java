package health.daybreak.intake.sheet;

import health.daybreak.intake.assessment.Occasion;
import java.util.Optional;
import java.util.stream.Stream;

/** When, around a session, a patient is asked. */
public enum Moment {
    /** Before the dose: how the patient has been since the last visit. */
    BEFORE_SESSION("QUESTIONNAIRE", Occasion.BEFORE_SESSION),
    /** On the morning after: how the night was. */
    MORNING_AFTER("CHECK_IN", Occasion.FOLLOW_UP);

    private final String linkPurpose;
    private final Occasion occasion;

    Moment(String linkPurpose, Occasion occasion) {
        this.linkPurpose = linkPurpose;
        this.occasion = occasion;
    }

    /** The moment that links for this purpose are about. */
    public static Optional<Moment> ofLink(String purpose) {
        return Stream.of(values())
                .filter(moment -> moment.linkPurpose.equals(purpose))
                .findFirst();
    }

    Occasion occasion() {
        return occasion;
    }
}
