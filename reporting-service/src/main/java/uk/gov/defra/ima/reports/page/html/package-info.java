/** What all pages share: frame, assets, errors, the choice of a day, signing in and out. */
package uk.gov.defra.ima.reports.page.html;
