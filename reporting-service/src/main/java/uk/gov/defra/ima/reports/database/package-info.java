/** Plain SQL on the service's own database: read models are written and read by statement, not by entity. */
package uk.gov.defra.ima.reports.database;
