/** What every test of the system stands on: a real database, a real broker, real tokens, and rules that hold for all modules. */
package uk.gov.defra.ima.testing;
