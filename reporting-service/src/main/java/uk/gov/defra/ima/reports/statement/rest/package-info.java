/** Assurance statements as JSON. */
package uk.gov.defra.ima.reports.statement.rest;
