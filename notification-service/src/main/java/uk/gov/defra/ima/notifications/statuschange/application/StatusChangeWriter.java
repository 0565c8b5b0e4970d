package uk.gov.defra.ima.notifications.statuschange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.ActionStatus;
import uk.gov.defra.ima.notifications.caseload.domain.KnownActions;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPlans;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPosts;
import uk.gov.defra.ima.notifications.delivery.application.ActionLinks;
import uk.gov.defra.ima.notifications.delivery.application.Letter;
import uk.gov.defra.ima.notifications.delivery.application.LetterWriter;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryKind;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.people.application.LookUp;
import uk.gov.defra.ima.notifications.people.application.PeopleDirectory;
import uk.gov.defra.ima.notifications.people.application.Person;
import uk.gov.defra.ima.notifications.statuschange.domain.StatusChangeState;
import uk.gov.defra.ima.notifications.statuschange.domain.StatusChanges;

/** Writes the news of a change of status. */
@ApplicationScoped
class StatusChangeWriter implements LetterWriter {

    private final StatusChanges changes;
    private final KnownActions actions;
    private final KnownPlans plans;
    private final KnownPosts posts;
    private final PeopleDirectory people;
    private final ActionLinks links;

    StatusChangeWriter(
            StatusChanges changes,
            KnownActions actions,
            KnownPlans plans,
            KnownPosts posts,
            PeopleDirectory people,
            ActionLinks links) {
        this.changes = changes;
        this.actions = actions;
        this.plans = plans;
        this.posts = posts;
        this.people = people;
        this.links = links;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.STATUS_CHANGE;
    }

    @Override
    @Transactional
    public Draft write(DeliveryState delivery, Person reader) {
        var change = delivery.causedBy().flatMap(changes::findByIdOptional).map(found -> found.state());
        var action = change.flatMap(found -> actions.state(found.action()));
        if (change.isEmpty() || action.isEmpty()) {
            return new Draft.NotNeeded("The change that it tells of is not kept any more.");
        }
        var letter = compose(change.get(), action.get(), reader);
        return new Draft.Written(new Letter(
                letter.subject(),
                StatusChangeTemplates.statusChangeText(letter).render(),
                StatusChangeTemplates.statusChangeHtml(letter).render()));
    }

    private StatusChangeLetter compose(StatusChangeState change, ActionState action, Person reader) {
        var to = ActionStatus.inWords(change.to());
        return new StatusChangeLetter(
                reader.name(),
                "Action %s: %s".formatted(action.ref(), to),
                who(change.by()),
                London.inWords(London.dayOf(change.at())),
                action.ref(),
                action.description(),
                plans.titles(List.of(action.plan())).getOrDefault(action.plan(), ""),
                ActionStatus.inWords(change.from()),
                to,
                change.comment().orElse(""),
                links.to(action.plan(), action.ref()));
    }

    /** The post first, for it is posts that answer for actions; the name beside it, for a colleague to know whom to ask. */
    private String who(StatusChangeState.By by) {
        var title = by.post().map(post -> posts.book(List.of(post)).title(post));
        var name = by.sub().flatMap(this::name);
        if (title.isPresent()) {
            return title.get() + name.map(known -> " (" + known + ")").orElse("");
        }
        return name.or(() -> by.client().map(client -> "The system " + client)).orElse("Somebody");
    }

    /** Accounts of systems have no address, so they are not found as people are. */
    private Optional<String> name(String sub) {
        return switch (people.lookUp(sub)) {
            case LookUp.Found(Person person) -> Optional.of(person.name());
            case LookUp.NotKnown(), LookUp.Disabled(), LookUp.NoAddress() -> Optional.empty();
        };
    }
}
