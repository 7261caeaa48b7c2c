package health.daybreak.notification.template;

/** A message as it will be read. */
public record Words(String subject, String body) {}
