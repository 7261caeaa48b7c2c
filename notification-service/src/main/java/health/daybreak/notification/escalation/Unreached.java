package health.daybreak.notification.escalation;

/** Why a page reached nobody, as the event says it: a code, because words may quote a provider. */
enum Unreached {
    /** Every provider refused it for good. */
    REJECTED,
    /** No provider could be reached so far; it is tried on. */
    UNREACHABLE,
    /** No number and no address of this person is known. */
    NO_ADDRESS,
    /** The clinic has no chain, no manager and no telephone. */
    NOBODY_TO_PAGE
}
