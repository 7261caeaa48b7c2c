package health.daybreak.intake.patient;

/**
 * That somebody agreed to be written to when they asked for treatment.
 *
 * @param textVersion of the consent's text that they read or heard
 * @param language of its wording
 * @param textHash of the words, so that what is kept is what was read
 * @param how it was given, in words: on the form, or on the telephone
 * @param recordedBy who took it down
 */
public record Agreed(
        Channel channel, String textVersion, String language, String textHash, String how, String recordedBy) {}
