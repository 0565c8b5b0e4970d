/** The feed of this service's own events. */
package uk.gov.defra.ima.reports.feed.rest;
