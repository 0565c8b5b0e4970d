package uk.gov.defra.ima.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import uk.gov.defra.ima.web.json.Change;

/**
 * Describes merge patches as they are on the wire: the generator would show the Java type {@link Change}, where the
 * client sends the value itself, or null to remove it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PatchSchemas implements OASFilter {

    private static final DotName CHANGE = DotName.createSimple(Change.class);
    private static final DotName SIZE = DotName.createSimple("jakarta.validation.constraints.Size");
    private static final List<DotName> NEVER_REMOVED = List.of(
            DotName.createSimple("jakarta.validation.constraints.NotNull"),
            DotName.createSimple("jakarta.validation.constraints.NotBlank"),
            DotName.createSimple("jakarta.validation.constraints.NotEmpty"));

    /** Types that are one string on the wire, and its format. */
    private static final Map<String, String> FORMATS = Map.of(
            "java.util.UUID", "uuid",
            "java.time.LocalDate", "date",
            "java.time.Instant", "date-time",
            "java.net.URI", "uri");

    private static final Map<String, SchemaType> PLAIN = Map.of(
            "java.lang.String", SchemaType.STRING,
            "java.lang.Boolean", SchemaType.BOOLEAN,
            "java.lang.Integer", SchemaType.INTEGER,
            "java.lang.Long", SchemaType.INTEGER,
            "java.lang.Double", SchemaType.NUMBER,
            "java.math.BigDecimal", SchemaType.NUMBER);

    private final IndexView index;

    /** Made while a service is built, with the index of its classes. */
    public PatchSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (ClassInfo type : index.getKnownClasses()) {
            Schema schema = schemas.get(type.simpleName());
            if (type.isRecord() && schema != null && schema.getProperties() != null) {
                type.fields().stream()
                        .filter(field -> field.type().name().equals(CHANGE))
                        .filter(field -> schema.getProperties().containsKey(field.name()))
                        .forEach(field -> schema.addProperty(field.name(), onTheWire(field)));
            }
        }
        schemas.keySet().stream()
                .filter(name -> name.matches("Change[A-Z].*"))
                .toList()
                .forEach(document.getComponents()::removeSchema);
    }

    private Schema onTheWire(FieldInfo field) {
        Type value = field.type().asParameterizedType().arguments().getFirst();
        Schema schema = of(value);
        AnnotationInstance size = value.annotation(SIZE);
        if (size != null && size.value("max") != null && value.name().toString().equals("java.lang.String")) {
            schema.maxLength(size.value("max").asInt());
        }
        if (NEVER_REMOVED.stream().anyMatch(value::hasAnnotation)) {
            return schema;
        }
        return schema.getRef() == null
                ? schema.addType(SchemaType.NULL)
                : OASFactory.createSchema()
                        .anyOf(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL)));
    }

    private Schema of(Type type) {
        String name = type.name().toString();
        if (FORMATS.containsKey(name)) {
            return OASFactory.createSchema().addType(SchemaType.STRING).format(FORMATS.get(name));
        }
        if (PLAIN.containsKey(name)) {
            return OASFactory.createSchema().addType(PLAIN.get(name));
        }
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && (name.equals("java.util.List") || name.equals("java.util.Set"))) {
            return OASFactory.createSchema()
                    .addType(SchemaType.ARRAY)
                    .items(of(type.asParameterizedType().arguments().getFirst()));
        }
        ClassInfo known = index.getClassByName(type.name());
        if (known != null && known.isEnum()) {
            return OASFactory.createSchema()
                    .addType(SchemaType.STRING)
                    .enumeration(known.enumConstants().stream()
                            .<Object>map(FieldInfo::name)
                            .collect(Collectors.toList()));
        }
        return known == null
                ? OASFactory.createSchema()
                : OASFactory.createSchema().ref("#/components/schemas/" + known.simpleName());
    }
}
