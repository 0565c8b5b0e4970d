package uk.gov.defra.ima.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** Tells of the header {@code Idempotency-Key} at each operation that honours it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IdempotencyHeader implements OASFilter {

    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName POST = DotName.createSimple("jakarta.ws.rs.POST");
    private static final String NAME = "Idempotency-Key";
    private static final int LONGEST = 255;

    private final IndexView index;

    /** Made while a service is built, with the index of its classes. */
    public IdempotencyHeader(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        for (AnnotationInstance annotation : index.getAnnotations(IDEMPOTENT)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD) {
                operation(document, annotation.target().asMethod()).ifPresent(IdempotencyHeader::describe);
            }
        }
    }

    private static Optional<Operation> operation(OpenAPI document, MethodInfo method) {
        if (!method.hasDeclaredAnnotation(POST)) {
            return Optional.empty();
        }
        String path =
                joined(value(method.declaringClass().declaredAnnotation(PATH)), value(method.declaredAnnotation(PATH)));
        return Optional.ofNullable(document.getPaths().getPathItem(path)).map(PathItem::getPOST);
    }

    private static void describe(Operation operation) {
        // A document may be filtered more than once.
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(known -> NAME.equals(known.getName()))) {
            return;
        }
        operation.addParameter(OASFactory.createParameter()
                .name(NAME)
                .in(Parameter.In.HEADER)
                .description("The same request under the same key has one effect and the same answer, for 24 hours")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(LONGEST)));
    }

    private static String value(AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }

    private static String joined(String above, String below) {
        StringBuilder path = new StringBuilder();
        for (String part : (above + "/" + below).split("/", -1)) {
            if (!part.isEmpty()) {
                path.append('/').append(part);
            }
        }
        return path.toString();
    }
}
