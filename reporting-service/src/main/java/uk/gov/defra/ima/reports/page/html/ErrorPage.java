package uk.gov.defra.ima.reports.page.html;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.defra.ima.web.problem.Problem;
import uk.gov.defra.ima.web.problem.ProblemPages;

/** Shows problems to people in the style of all other pages. */
@ApplicationScoped
class ErrorPage implements ProblemPages {

    private final PageFrames frames;

    ErrorPage(PageFrames frames) {
        this.frames = frames;
    }

    @Override
    public String page(Problem problem) {
        return Templates.error(frames.forAnybody(heading(problem.status())), problem)
                .render();
    }

    private static String heading(int status) {
        return switch (status) {
            case 401 -> "You are not signed in";
            case 403 -> "You cannot see this page";
            case 404, 405 -> "Page not found";
            case 503 -> "Sorry, the service is not available";
            default -> status < 500 ? "This cannot be shown" : "Sorry, there is a problem with the service";
        };
    }

    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance error(PageFrame frame, Problem problem);
    }
}
