package health.daybreak.notification.plan;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import health.daybreak.notification.recipient.KeptOfPatients;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.store.AggregateStore;
import health.daybreak.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
final class MongoMessagePlans extends MongoAggregates<MessagePlan> implements MessagePlans, KeptOfPatients {

    private static final int MOST_OF_A_PATIENT = 500;

    MongoMessagePlans(AggregateStore store) {
        super(
                store,
                "messagePlans",
                MessagePlan.class,
                ascending("state.nextAt", "state.usefulUntil"),
                ascending("clinicId", "state.patientId", "state.nextAt"),
                ascending("clinicId", "state.intents.purpose.dueAt"),
                compoundIndex(ascending("clinicId"), descending("updatedAt")));
    }

    @Override
    public List<Stored<MessagePlan>> due(Instant now, int limit) {
        return searchAllClinics(
                Filters.and(Filters.gt("state.nextAt", ""), Filters.lte("state.nextAt", asStored(now))),
                Sorts.ascending("state.usefulUntil"),
                limit);
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return searchAllClinics(Filters.gt("state.nextAt", asStored(now)), Sorts.ascending("state.nextAt"), 1).stream()
                .map(plan -> Objects.requireNonNull(plan.state().nextAt()))
                .findFirst();
    }

    @Override
    public Optional<Stored<MessagePlan>> ofMessage(String messageId) {
        return searchAllClinics(Filters.eq("_id", ByRules.planOf(messageId)), null, 1).stream()
                .filter(plan -> plan.state().intents().stream()
                        .anyMatch(intent -> intent.id().equals(messageId)))
                .findFirst();
    }

    @Override
    public List<Stored<MessagePlan>> ofPatient(String patientId) {
        return search(Filters.eq("state.patientId", patientId), Sorts.ascending("state.nextAt"), MOST_OF_A_PATIENT);
    }

    @Override
    public List<FoundMessage> page(MessageQuery query, int limit) {
        List<Document> onPage = collection()
                .aggregate(new MessagePages(query, MongoAggregates::asStored)
                        .pipeline(Cause.current().clinicId(), limit))
                .into(new ArrayList<>());
        List<String> ids =
                onPage.stream().map(found -> found.getString("_id")).distinct().toList();
        Map<String, MessagePlan> read = search(Filters.in("_id", ids), null, ids.size()).stream()
                .collect(Collectors.toMap(Stored::id, Stored::state));
        return onPage.stream()
                .flatMap(found -> Stream.ofNullable(read.get(found.getString("_id")))
                        .flatMap(plan -> plan.intents().stream()
                                .filter(intent -> intent.id().equals(found.getString("message")))
                                .map(intent -> new FoundMessage(plan, intent))))
                .toList();
    }

    @Override
    public List<MessagePlan> withFailuresSince(Instant since, int limit) {
        return search(
                        Filters.elemMatch(
                                "state.intents",
                                Filters.and(
                                        Filters.in("state", Intent.State.FAILED.name(), Intent.State.SUPPRESSED.name()),
                                        Filters.eq("dealtWith", null),
                                        Filters.gte("decidedAt", asStored(since)))),
                        Sorts.descending("updatedAt"),
                        limit)
                .stream()
                .map(Stored::state)
                .toList();
    }

    @Override
    public void forgetOf(String patientId) {
        forgetAll(Filters.eq("state.patientId", patientId));
        forgetForGood(InvitePatients.planOf(patientId));
    }
}
