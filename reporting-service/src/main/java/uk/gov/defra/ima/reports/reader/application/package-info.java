/** Who reads, and what bounds them. */
package uk.gov.defra.ima.reports.reader.application;
