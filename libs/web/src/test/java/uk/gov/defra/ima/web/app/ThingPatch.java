package uk.gov.defra.ima.web.app;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.gov.defra.ima.web.json.Change;
import uk.gov.defra.ima.web.json.ReadOnly;

/** A merge patch. */
@ReadOnly({"id", "version"})
record ThingPatch(Change<@NotNull @Size(max = 40) String> name, Change<String> code) {}
