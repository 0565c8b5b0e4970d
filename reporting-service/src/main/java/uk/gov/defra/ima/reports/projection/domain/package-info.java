/** What other services recorded, one value per version of each aggregate, and how things stood at the end of a day. */
package uk.gov.defra.ima.reports.projection.domain;
