/** What a director declares: figures as at a day, each with the events behind it. */
package uk.gov.defra.ima.reports.statement.domain;
