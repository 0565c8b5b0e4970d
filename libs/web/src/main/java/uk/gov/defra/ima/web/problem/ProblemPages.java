package uk.gov.defra.ima.web.problem;

/**
 * Shows problems to people: a service with pages has one CDI bean of this type, asked when a browser wants HTML. Without
 * one everybody gets problem+json.
 */
public interface ProblemPages {

    /** The whole page, as HTML. */
    String page(Problem problem);
}
