package health.daybreak.testkit;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says in the API document that a record's component is required unless it is {@code @Nullable}, which is what the code
 * means by it; clients that are generated from the document then need no checks for what cannot be missing.
 */
final class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            require(raw, described(schema, context));
        }
        return schema;
    }

    private static Schema<?> described(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        Map<String, Schema> models = context.getDefinedModels();
        Schema<?> model = reference == null ? schema : models.get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : model;
    }

    private static void require(Class<?> type, Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean listed =
                    schema.getRequired() != null && schema.getRequired().contains(component.getName());
            if (!nullable && !listed && schema.getProperties().containsKey(component.getName())) {
                schema.addRequiredItem(component.getName());
            }
        }
    }
}
