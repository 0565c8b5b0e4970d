package uk.gov.defra.ima.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What holds for every answer, whatever was asked. */
final class AnswerRules {

    private static final String PROBLEM = "application/problem+json";

    /** Words that only the inside of a service uses. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\bjava[x.]|jakarta\\.|Exception|\\bat uk\\.gov|uk\\.gov\\.defra|org\\.hibernate"
                    + "|io\\.(quarkus|vertx|netty)|com\\.fasterxml|SQLSTATE|could not execute|constraint \\[|psql|JDBC");

    /** Beyond these the server refuses a request before there is one, by a bare status: see docs/api/problems.md. */
    private static final int LONGEST_LINE = 4_096;

    private static final int MOST_HEADERS = 8_192;
    private static final int ROOM = 200;

    private AnswerRules() {}

    /** The rule that an answer breaks, in a few words. */
    static Optional<String> broken(Draft request, Answer answer) {
        if (answer.status() >= 500) {
            return Optional.of("failed");
        }
        if (isBeyondTheServer(request) && List.of(414, 431).contains(answer.status())) {
            return Optional.empty();
        }
        if (request.method().equals("HEAD")) {
            return Optional.empty();
        }
        if (answer.status() >= 400) {
            if (INSIDE.matcher(answer.body()).find()) {
                return Optional.of("shows its inside");
            }
            return noProblem(answer).or(() -> undocumented(request, answer));
        }
        return undocumented(request, answer).or(() -> noJson(answer));
    }

    private static boolean isBeyondTheServer(Draft request) {
        int headers = request.headers().entrySet().stream()
                .mapToInt(AnswerRules::length)
                .sum();
        return request.target().length() + ROOM > LONGEST_LINE || headers + 2_000 > MOST_HEADERS;
    }

    private static int length(Map.Entry<String, List<String>> header) {
        return header.getValue().stream()
                .mapToInt(value -> header.getKey().length() + value.length() + 4)
                .sum();
    }

    private static Optional<String> noProblem(Answer answer) {
        if (answer.body().isEmpty()) {
            return Optional.of("says nothing");
        }
        if (!answer.contentType().startsWith(PROBLEM)) {
            return Optional.of("is no problem+json");
        }
        JsonNode problem = answer.json();
        for (String member : List.of("type", "title", "traceId")) {
            if (problem.path(member).asText().isBlank()) {
                return Optional.of("has no " + member);
            }
        }
        if (problem.path("status").asInt() != answer.status()) {
            return Optional.of("names another status");
        }
        return isOfTheRequest(answer.status()) && !helps(problem) ? Optional.of("helps nobody") : Optional.empty();
    }

    private static boolean isOfTheRequest(int status) {
        return status == 400 || status == 422;
    }

    /** Something that a person can act on: what is wrong with which field, or a sentence of more than the title. */
    private static boolean helps(JsonNode problem) {
        if (problem.path("errors").isArray() && !problem.path("errors").isEmpty()) {
            for (JsonNode error : problem.path("errors")) {
                if (!error.path("field").isTextual()
                        || error.path("problem").asText().isBlank()) {
                    return false;
                }
            }
            return true;
        }
        String detail = problem.path("detail").asText();
        return !detail.isBlank() && !detail.equals(problem.path("title").asText() + ".");
    }

    private static Optional<String> undocumented(Draft request, Answer answer) {
        ApiOperation operation = request.operation();
        boolean another = !request.method().equals(operation.method()) || leadsElsewhere(request);
        return another || operation.answers(answer.status())
                ? Optional.empty()
                : Optional.of("is none that the document names");
    }

    /** With dots or nothing in its place, a parameter makes the address of another operation. */
    private static boolean leadsElsewhere(Draft request) {
        return request.path().values().stream()
                .anyMatch(value -> value.isEmpty() || value.contains(".") || value.contains("/"));
    }

    private static Optional<String> noJson(Answer answer) {
        boolean json = answer.contentType().startsWith("application/json");
        if (answer.body().isEmpty() || !json) {
            return Optional.empty();
        }
        return answer.json().isMissingNode() ? Optional.of("is no JSON") : Optional.empty();
    }
}
