/** The catalogue of problems (RFC 9457), free of anything of HTTP frameworks: domain code may raise them. */
package uk.gov.defra.ima.web.problem;
