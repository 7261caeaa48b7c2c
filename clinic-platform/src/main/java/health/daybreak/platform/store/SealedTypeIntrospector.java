package health.daybreak.platform.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Lets sealed interfaces travel with the simple name of the record that stands for them, in {@code _type}. */
final class SealedTypeIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass type && sealedRoot(type.getRawType())) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "_type", null, false, null);
        }
        return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass type && type.getRawType().isSealed()) {
            List<NamedType> leaves = new ArrayList<>();
            collectLeaves(type.getRawType(), leaves);
            return leaves;
        }
        return super.findSubtypes(config, annotated);
    }

    private static boolean sealedRoot(Class<?> type) {
        if (type.isSealed() && type.isInterface()) {
            return true;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (sealedRoot(parent)) {
                return true;
            }
        }
        return false;
    }

    private static void collectLeaves(Class<?> type, List<NamedType> leaves) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collectLeaves(permitted, leaves);
            } else {
                leaves.add(new NamedType(permitted, permitted.getSimpleName()));
            }
        }
    }
}
