/** Sends a running service what nobody should send, made from its own OpenAPI document, and looks at each answer. */
package uk.gov.defra.ima.testing.fuzz;
