/** Statements on the wire. */
package uk.gov.defra.ima.reports.statement.events;
