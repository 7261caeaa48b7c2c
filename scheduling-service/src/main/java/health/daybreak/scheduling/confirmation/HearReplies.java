package health.daybreak.scheduling.confirmation;

import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * A patient answers a reminder with yes: the same as confirming by the link, for the start that the reminder told. It
 * leads to nothing where the session starts at another time by now, or where the patient has said something else since.
 */
@Service
public final class HearReplies {

    private static final Logger log = LoggerFactory.getLogger(HearReplies.class);
    private static final String CONFIRM = "CONFIRM";

    private final AnswerBySelf answerBySelf;
    private final SessionAnswers answers;

    HearReplies(AnswerBySelf answerBySelf, SessionAnswers answers) {
        this.answerBySelf = answerBySelf;
        this.answers = answers;
    }

    /** Hears of an answer; heard again it changes nothing. */
    public void on(Received<NotificationEvent> received) {
        if (received.data() instanceof ReplyReceived reply
                && reply.meaning().equals(CONFIRM)
                && reply.sessionId() != null
                && reply.startsAt() != null
                && !saidSince(reply.sessionId(), reply.receivedAt())) {
            confirm(reply, reply.sessionId(), reply.startsAt());
        }
    }

    private void confirm(ReplyReceived reply, String sessionId, Instant startsAt) {
        try {
            answerBySelf.answer(
                    reply.patientId(), sessionId, SessionAnswer.Kind.CONFIRMED, startsAt, reply.receivedAt());
        } catch (Refused notAnyMore) {
            log.info("Session {} is not confirmed by an answer: {}", sessionId, notAnyMore.code());
        }
    }

    private boolean saidSince(String sessionId, Instant at) {
        return answers.find(sessionId)
                .map(answer -> !answer.state().at().isBefore(at))
                .orElse(false);
    }
}
