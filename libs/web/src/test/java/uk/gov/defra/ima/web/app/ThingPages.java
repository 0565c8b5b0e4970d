package uk.gov.defra.ima.web.app;

import jakarta.inject.Singleton;
import uk.gov.defra.ima.web.problem.Problem;
import uk.gov.defra.ima.web.problem.ProblemPages;

/** Pages for people. */
@Singleton
class ThingPages implements ProblemPages {

    @Override
    public String page(Problem problem) {
        return "<h1>" + problem.title() + "</h1>";
    }
}
