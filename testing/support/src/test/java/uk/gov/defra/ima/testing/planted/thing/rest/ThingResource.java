package uk.gov.defra.ima.testing.planted.thing.rest;

/** What the domain must not know. */
public class ThingResource {}
