package health.daybreak.reporting.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Envelope;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** A document for each event, under its id, so that one that comes twice is there once. */
final class MongoUnknownEvents implements UnknownEvents {

    private final MongoCollection<Document> events;

    MongoUnknownEvents(MongoCollection<Document> events) {
        this.events = events;
        events.createIndex(Indexes.ascending("clinicId"));
    }

    @Override
    public void note(Envelope event) {
        Document noted = new Document("_id", event.id())
                .append("clinicId", event.clinicId())
                .append("type", event.type())
                .append("recordedAt", Date.from(event.time()));
        events.replaceOne(Filters.eq("_id", event.id()), noted, new ReplaceOptions().upsert(true));
    }

    @Override
    public List<Unknown> ofClinic() {
        List<Noted> noted = new ArrayList<>();
        for (Document event : events.find(Filters.eq("clinicId", Cause.current().clinicId()))) {
            noted.add(new Noted(
                    event.getString("type"), event.getDate("recordedAt").toInstant()));
        }
        return Unknown.byType(noted);
    }
}
