package health.daybreak.notification.channel;

/**
 * A message with its words, ready to hand to a provider.
 *
 * @param id the same at every attempt: what the provider recognises a repetition by
 * @param to an e-mail address or a telephone number
 * @param subject of an e-mail; a text has none and ignores it
 */
public record OutgoingMessage(
        String id, String clinicId, String patientId, Channel channel, String to, String subject, String body) {}
