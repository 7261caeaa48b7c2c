package health.daybreak.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Many documents of one collection, read with one question and saved with one write. */
final class BulkSaves {

    private final MongoCollection<Document> collection;

    BulkSaves(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Those that are there, by their ids. */
    Map<String, Document> read(Collection<String> ids) {
        Map<String, Document> found = new HashMap<>();
        for (Document document : collection.find(Filters.in("_id", ids))) {
            found.put(document.getString("_id"), document);
        }
        return found;
    }

    /** Whether all of them were as they had been read; those that were are saved. */
    boolean write(List<Save> saves) {
        if (saves.isEmpty()) {
            return true;
        }
        List<WriteModel<Document>> writes = saves.stream()
                .<WriteModel<Document>>map(save -> save.read() == null
                        ? new InsertOneModel<>(save.insert())
                        : new UpdateOneModel<>(save.guard(), save.update()))
                .toList();
        try {
            BulkWriteResult result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return result.getInsertedCount() + result.getMatchedCount() == writes.size();
        } catch (MongoBulkWriteException refused) {
            if (!isLostRace(refused)) {
                throw refused;
            }
            return false;
        }
    }

    private static boolean isLostRace(MongoBulkWriteException refused) {
        return refused.getWriteConcernError() == null
                && refused.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
