package health.daybreak.notification.link;

import health.daybreak.events.patients.QuestionsAnswered;
import java.util.Optional;

/** For which links it is that something was answered around a session. */
public final class AskedAround {

    private AskedAround() {}

    /** The purpose of the links by which it was answered; empty for an occasion of a later time. */
    public static Optional<LinkPurpose> purposeOf(QuestionsAnswered done) {
        return switch (done.occasion()) {
            case "BEFORE_SESSION" -> Optional.of(LinkPurpose.QUESTIONNAIRE);
            case "MORNING_AFTER" -> Optional.of(LinkPurpose.CHECK_IN);
            default -> Optional.empty();
        };
    }
}
