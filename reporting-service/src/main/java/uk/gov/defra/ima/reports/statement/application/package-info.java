/** What people do with assurance statements. */
package uk.gov.defra.ima.reports.statement.application;
