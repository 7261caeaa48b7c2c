package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/** Keeps and compares index keys that are text as text; any other key as the library would, by Java's serialization. */
final class KeyType extends BasicDataType<KeyValue> {

    static final KeyType INSTANCE = new KeyType();

    private static final int MEMORY_PER_PART = 112;
    private static final int OTHER = 0;

    private final ObjectDataType others = new ObjectDataType();

    private KeyType() {}

    @Override
    public int getMemory(KeyValue key) {
        return MEMORY_PER_PART * key.size();
    }

    @Override
    public int compare(KeyValue one, KeyValue other) {
        boolean oneIsText = isText(one);
        boolean otherIsText = isText(other);
        if (!oneIsText && !otherIsText) {
            return others.compare(one, other);
        }
        return oneIsText && otherIsText ? compareTexts(one, other) : Boolean.compare(otherIsText, oneIsText);
    }

    private static int compareTexts(KeyValue one, KeyValue other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = ((String) one.get(i)).compareTo((String) other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static boolean isText(KeyValue key) {
        for (Object part : key) {
            if (!(part instanceof String)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        if (!isText(key)) {
            target.putVarInt(OTHER);
            others.write(target, key);
            return;
        }
        target.putVarInt(key.size());
        key.forEach(part -> StringDataType.INSTANCE.write(target, (String) part));
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        int parts = DataUtils.readVarInt(source);
        if (parts == OTHER) {
            return (KeyValue) others.read(source);
        }
        List<Object> texts = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            texts.add(StringDataType.INSTANCE.read(source));
        }
        return new KeyValue(texts);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
