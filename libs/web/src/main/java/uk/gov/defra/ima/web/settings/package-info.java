/** What every service must be told by the installation before it starts. */
package uk.gov.defra.ima.web.settings;
