/** How requests are counted. */
package uk.gov.defra.ima.web.metrics;
