package health.daybreak.notification.plan;

/** Why a message was withheld or given up, as the event says it: a code, because words may quote a provider or a person. */
public enum Withheld {
    /** It would come too late to be of use. */
    TOO_LATE,
    /** The patient cannot be reached: no contact details, no address for any channel, or none wished for. */
    NO_CONTACT,
    /** No consent to any channel is in force. */
    NO_CONSENT,
    /** Every provider refused it for good. */
    REJECTED,
    /** No provider could be reached in time. */
    UNREACHABLE
}
