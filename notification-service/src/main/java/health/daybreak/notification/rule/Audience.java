package health.daybreak.notification.rule;

/** Who a message is for. */
public enum Audience {
    PATIENT
}
