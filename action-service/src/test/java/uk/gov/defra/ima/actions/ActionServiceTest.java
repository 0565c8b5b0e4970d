package uk.gov.defra.ima.actions;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import uk.gov.defra.ima.testing.RealInfrastructure;

/** What component tests of this service start from; all of them share one start of it. */
@RealInfrastructure(database = "actions")
@WithTestResource(value = KeycloakEdge.class, scope = TestResourceScope.MATCHING_RESOURCES)
public abstract class ActionServiceTest {}
