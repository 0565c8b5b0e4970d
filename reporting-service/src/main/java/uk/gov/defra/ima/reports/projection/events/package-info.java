/** Takes facts off the topics and keeps them as versions. Each record here names only the fields that are read. */
package uk.gov.defra.ima.reports.projection.events;
