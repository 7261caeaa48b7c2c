package health.daybreak.standalone.store;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Of which types the keys and values of each map of the file are, told by the map's name. */
final class MapTypes {

    static final String DOCUMENTS = "databases.";
    static final String ABOUT = "meta.";
    static final String INDEX = "._index_";

    private MapTypes() {}

    /** The map of this name, which is made when there is none. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // one map holds documents, the next keys of an index
    static <K, V> MVMap<K, V> open(MVStore file, String name) {
        MVMap.Builder map = new MVMap.Builder<>();
        if (name.startsWith(DOCUMENTS)) {
            map.valueType(BsonType.INSTANCE);
        } else if (!name.startsWith(ABOUT) && name.contains(INDEX)) {
            map.keyType(KeyType.INSTANCE);
        }
        return (MVMap<K, V>) file.openMap(name, map);
    }
}
