package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keeps documents in the file as BSON: a third of the size and a fraction of the work of Java's serialization. */
final class BsonType extends BasicDataType<Document> {

    static final BsonType INSTANCE = new BsonType();

    /** A guess in bytes; the file library splits its pages and bounds its cache by it. */
    private static final int USUAL_MEMORY = 2_048;

    private static final int USUAL_SIZE = 1_024;

    private BsonType() {}

    @Override
    public int getMemory(Document document) {
        return USUAL_MEMORY;
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        ByteBuf encoded = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(document, encoded);
        target.putVarInt(encoded.readableBytes());
        target.put(encoded.array(), encoded.arrayOffset() + encoded.readerIndex(), encoded.readableBytes());
    }

    @Override
    public Document read(ByteBuffer source) {
        var encoded = new byte[DataUtils.readVarInt(source)];
        source.get(encoded);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(encoded));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
