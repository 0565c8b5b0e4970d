package uk.gov.defra.ima.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A parameter that a document names.
 *
 * @param name for clients
 * @param in {@code path}, {@code query} or {@code header}
 * @param required whether it must be given
 * @param schema of its value
 */
record ApiParameter(String name, String in, boolean required, JsonNode schema) {}
