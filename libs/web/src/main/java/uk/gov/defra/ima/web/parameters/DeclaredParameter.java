package uk.gov.defra.ima.web.parameters;

import java.util.Optional;

/**
 * A parameter that a resource method declares, as clients know it.
 *
 * @param source where in a request it stands
 * @param name its name for clients
 * @param javaName its name in Java
 * @param reading how a value of it is read; empty for strings and for types with converters of their own
 * @param repeatable whether it may be given more than once
 */
record DeclaredParameter(
        Source source, String name, String javaName, Optional<Reading<?>> reading, boolean repeatable) {

    /** Where in a request a parameter stands. */
    enum Source {
        QUERY,
        PATH,
        HEADER,
        COOKIE,
        FORM,
        /** The body, or something of the framework's. */
        OTHER
    }
}
