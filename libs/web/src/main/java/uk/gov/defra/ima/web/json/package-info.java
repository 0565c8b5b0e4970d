/** Strict reading of JSON bodies into request records, and merge patches. */
package uk.gov.defra.ima.web.json;
