package uk.gov.defra.ima.notifications.statuschange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.notifications.Department;
import uk.gov.defra.ima.notifications.Postbox;
import uk.gov.defra.ima.notifications.RealEdges;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class StatusChangeComponentTest {

    private final Department department = new Department();
    private final Department.Somebody ann = department.person("Ann");
    private final Department.Somebody bob = department.person("Bob");
    private final Department.Somebody kim = department.person("Kim");

    @Test
    void thoseConcernedAreToldAndWhoMadeTheChangeIsNot() {
        department.post("head-of-kim", null, kim);
        var dro = department.post("dro", "head-of-kim", ann, bob);
        department.planTitled("IMA action plan");
        var before = department.action("2.1 (a)", null, dro);
        var after = before.to("COMPLETED");
        var event = department.statusChanged(after, "IN_PROGRESS", ann, dro, "It <b>is</b> done.", Instant.now());

        department.publish(event);

        var mail = Postbox.awaitOne(bob.address());
        Postbox.awaitOne(kim.address());
        assertThat(mail.subject()).isEqualTo("Action 2.1 (a): Completed");
        assertThat(mail.text())
                .contains("Post dro (Ann of " + department.slug() + ") changed the status of action 2.1 (a) on "
                        + London.inWords(Department.today()) + ".")
                .contains("From: In progress\nTo: Completed\nComment: It <b>is</b> done.\n")
                .contains("Plan: IMA action plan")
                .contains("https://assurance.test/plans/" + department.plan() + "#action-2.1%20%28a%29");
        assertThat(mail.html()).contains("<html lang=\"en\">", "It &lt;b&gt;is&lt;/b&gt; done.");
        assertThat(Postbox.to(ann.address())).isEmpty();
        department
                .kim()
                .get("/v1/deliveries")
                .then()
                .body("items.size()", is(2))
                .body("items.kind", everyItem(is("STATUS_CHANGE")))
                .body("items.causedBy", everyItem(is(event.id().toString())));
        String delivery =
                department.as(bob).get("/v1/deliveries").then().extract().path("items[0].id");
        try (var probe = new EventProbe()) {
            var sent = probe.await(delivery, "delivery.sent.v1");
            ContractCheck.conforms(sent);
            assertThat(mail.messageId())
                    .isEqualTo(sent.data().at("/delivery/messageId").asText());
        }
    }

    @Test
    void theSameEventAgainSendsNoSecondMail() {
        var dro = department.post("dro", null, bob);
        var after = department.action("2.1", null, dro).to("COMPLETED");
        var event = department.statusChanged(after, "IN_PROGRESS", ann, null, null, Instant.now());

        department.publish(event);
        department.publish(event);
        Postbox.awaitOne(bob.address());
        department.publish(event);
        settle(after);

        assertThat(Postbox.to(bob.address())).hasSize(1);
    }

    @Test
    void whatIsOlderThanADayIsNotTold() {
        var dro = department.post("dro", null, bob);
        var after = department.action("2.1", null, dro).to("COMPLETED");
        var dayBefore = Instant.now().minus(Duration.ofHours(24)).minusSeconds(1);

        department.publish(department.statusChanged(after, "IN_PROGRESS", ann, null, null, dayBefore));
        department.heardOf(after);
        settle(after);

        department.kim().get("/v1/deliveries").then().body("items", empty());
    }

    @Test
    void whatIsSupersededIsNotTold() {
        var dro = department.post("dro", null, bob);
        var first = department.action("2.1", null, dro).to("COMPLETED");
        var second = first.to("VERIFIED");

        department.publish(department.statusChanged(second, "COMPLETED", ann, null, null, Instant.now()));
        department.heardOf(second);
        department.publish(department.statusChanged(first, "IN_PROGRESS", ann, null, null, Instant.now()));
        settle(second);

        assertThat(Postbox.awaitOne(bob.address()).subject()).isEqualTo("Action 2.1: Verified");
        department.kim().get("/v1/deliveries").then().body("items.size()", is(1));
    }

    @Test
    void aPostThatIsHeardOfLaterIsToldThen() {
        var post = department.postEvent("dro", "head-of-kim", 1, bob);
        var after = department.action("2.1", null, post.subject()).to("COMPLETED");
        department.publish(department.statusChanged(after, "IN_PROGRESS", ann, null, null, Instant.now()));
        department.heardOf(after);
        department.kim().get("/v1/deliveries").then().body("items", empty());

        department.publish(post);
        Postbox.awaitOne(bob.address());
        department.post("head-of-kim", null, kim);

        Postbox.awaitOne(kim.address());
        assertThat(Postbox.to(bob.address())).hasSize(1);
    }

    @Test
    void aPostAndAChangeThatComeAtTheSameMomentMeet() throws Exception {
        var owners = IntStream.range(0, 6)
                .mapToObj(number -> department.person("Owner" + number))
                .toList();
        var posts = IntStream.range(0, 6)
                .mapToObj(number -> department.postEvent("post-" + number, null, 1, owners.get(number)))
                .toList();
        var changes = posts.stream()
                .map(post -> department.statusChanged(
                        department.action("2.1", null, post.subject()).to("COMPLETED"),
                        "IN_PROGRESS",
                        ann,
                        null,
                        null,
                        Instant.now()))
                .toList();

        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> posts.forEach(department::publish));
            var second = both.submit(() -> changes.forEach(department::publish));
            first.get();
            second.get();
        }

        owners.forEach(owner -> Postbox.awaitOne(owner.address()));
        department.kim().get("/v1/deliveries").then().body("items.size()", is(6));
    }

    /** One more event of the action, behind all others in its partition: once it is heard of, they have been handled. */
    private void settle(Department.PlanAction last) {
        department.tell(last.dueBy(null));
        await().untilAsserted(() -> department
                .kim()
                .queryParam("status", "PENDING")
                .get("/v1/deliveries")
                .then()
                .body("items", empty()));
    }
}
