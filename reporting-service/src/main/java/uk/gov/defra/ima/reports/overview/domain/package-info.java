/** How many actions there are of each kind. */
package uk.gov.defra.ima.reports.overview.domain;
