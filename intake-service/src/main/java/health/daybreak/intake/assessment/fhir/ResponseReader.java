package health.daybreak.intake.assessment.fhir;

import health.daybreak.intake.assessment.AnsweredElsewhere;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.Loinc;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads a FHIR QuestionnaireResponse to one of our instruments, whoever defined the questionnaire. */
public final class ResponseReader {

    private static final Set<QuestionnaireResponseStatus> WHOLE =
            Set.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);

    private final Instruments instruments;

    public ResponseReader(Instruments instruments) {
        this.instruments = instruments;
    }

    /**
     * The answers, not yet scored. Throws {@link Refused} (unprocessable) for a response that is not finished, has no
     * time, is to no instrument that is known here, or has an answer that the instrument does not offer.
     */
    public AnsweredElsewhere read(QuestionnaireResponse response) {
        if (!WHOLE.contains(response.getStatus())) {
            throw Refused.unprocessable("response-not-completed", "Only completed or amended responses are used.");
        }
        if (!response.hasAuthored()) {
            throw Refused.unprocessable("response-without-time", "A response says when it was authored.");
        }
        Map<String, QuestionnaireResponseItemComponent> items = new LinkedHashMap<>();
        gather(response.getItem(), items);
        Instrument instrument = instrument(response, items.keySet());
        List<@Nullable Integer> answers = new ArrayList<>();
        for (Item item : instrument.items()) {
            answers.add(answer(instrument, item, items));
        }
        Instant at = response.getAuthored().toInstant();
        return new AnsweredElsewhere(instrument.id(), answers, at, saidTotal(instrument, items));
    }

    /** By link id, with those of other systems that put a slash before a LOINC code. */
    private static void gather(
            List<QuestionnaireResponseItemComponent> items, Map<String, QuestionnaireResponseItemComponent> byLinkId) {
        for (QuestionnaireResponseItemComponent item : items) {
            String linkId = String.valueOf(item.getLinkId());
            byLinkId.putIfAbsent(linkId.startsWith("/") ? linkId.substring(1) : linkId, item);
            gather(item.getItem(), byLinkId);
        }
    }

    private Instrument instrument(QuestionnaireResponse response, Set<String> linkIds) {
        String canonical = String.valueOf(response.getQuestionnaire());
        return instruments.all().stream()
                .filter(instrument -> !instrument.items().isEmpty())
                .filter(instrument -> isOurs(instrument, canonical))
                .findFirst()
                .or(() -> byLoinc(linkIds))
                .orElseThrow(() -> Refused.unprocessable(
                        "questionnaire-unknown", "The response is to a questionnaire that is not known here."));
    }

    private static boolean isOurs(Instrument instrument, String canonical) {
        String url = LocalCodes.url(instrument);
        return canonical.equals(url) || canonical.startsWith(url + "|");
    }

    /** The instrument to which most of the items belong. */
    private Optional<Instrument> byLoinc(Set<String> linkIds) {
        return instruments.all().stream()
                .filter(instrument -> shared(instrument, linkIds) > 0)
                .max(Comparator.comparingLong(instrument -> shared(instrument, linkIds)));
    }

    private static long shared(Instrument instrument, Set<String> linkIds) {
        return instrument.items().stream()
                .map(Item::loinc)
                .filter(code -> code != null && code.verified() && linkIds.contains(code.code()))
                .count();
    }

    private static @Nullable Integer answer(
            Instrument instrument, Item item, Map<String, QuestionnaireResponseItemComponent> items) {
        Loinc loinc = item.loinc();
        QuestionnaireResponseItemComponent given =
                loinc != null && items.containsKey(loinc.code()) ? items.get(loinc.code()) : items.get(item.id());
        if (given == null || given.getAnswer().isEmpty()) {
            return null;
        }
        Type value = given.getAnswerFirstRep().getValue();
        Integer answer = given.getAnswer().size() == 1 ? AnswerValue.of(instrument, item, value) : null;
        if (answer == null) {
            throw Refused.unprocessable(
                    "answer-unreadable",
                    "Item " + item.id() + " of " + instrument.id() + " has an answer that it does not offer.",
                    Map.of("item", item.id()));
        }
        return answer;
    }

    private static @Nullable Integer saidTotal(
            Instrument instrument, Map<String, QuestionnaireResponseItemComponent> items) {
        Loinc total = instrument.loincTotal();
        QuestionnaireResponseItemComponent said = total == null ? null : items.get(total.code());
        return said == null ? null : AnswerValue.number(said.getAnswerFirstRep().getValue());
    }
}
