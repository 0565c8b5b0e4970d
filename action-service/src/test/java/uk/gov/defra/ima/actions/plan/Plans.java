package uk.gov.defra.ima.actions.plan;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Requests about plans, and what they carry. */
final class Plans {

    static final Map<String, Object> REVIEW = Map.of(
            "kind", "SIX_MONTHS",
            "reviewedOn", "2019-01-31",
            "reviewer", "The National Archives",
            "findings", "Good progress on governance.");

    private Plans() {}

    static Map<String, Object> with(Map<String, Object> body, Object... more) {
        var whole = new HashMap<>(body);
        for (var i = 0; i < more.length; i += 2) {
            whole.put((String) more[i], more[i + 1]);
        }
        return whole;
    }

    static ValidatableResponse post(RequestSpecification who, String path, Map<String, Object> body) {
        return who.contentType("application/json").body(body).post(path).then();
    }

    static ValidatableResponse patch(RequestSpecification who, String path, String ifMatch, Map<String, Object> body) {
        var request = who.contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(path)
                .then();
    }

    static ValidatableResponse close(RequestSpecification who, String plan, String ifMatch, Map<String, Object> body) {
        return post(ifMatch == null ? who : who.header("If-Match", ifMatch), "/v1/plans/" + plan + "/closure", body);
    }
}
