package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.planimport.domain.ImportWarnings;
import uk.gov.defra.ima.actions.planimport.domain.OwnerCell;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanRow;
import uk.gov.defra.ima.actions.post.application.PostRegistry;
import uk.gov.defra.ima.actions.post.domain.Post;

/** Turns what an owner cell says into posts of the registry. */
@ApplicationScoped
class OwnersOfRow {

    private final PostRegistry registry;

    OwnersOfRow(PostRegistry registry) {
        this.registry = registry;
    }

    Reader in(String organisation) {
        return new Reader(organisation, registry.byTitle(organisation));
    }

    /** Reads the owner cells of one file. */
    final class Reader {
        private final String organisation;
        private final Map<String, Post> byTitle;
        private final Set<String> warned = new HashSet<>();

        private Reader(String organisation, Map<String, Post> byTitle) {
            this.organisation = organisation;
            this.byTitle = byTitle;
        }

        List<ActionOwner> read(PlanRow row, ImportWarnings warnings) {
            var owners = new ArrayList<ActionOwner>();
            for (var named : OwnerCell.read(row.cell(PlanColumn.OWNER), byTitle.keySet())) {
                var post = post(named.title(), row, warnings);
                owners.add(new ActionOwner(
                        post.id(), post.title(), named.qualifier().orElse(null)));
            }
            if (owners.isEmpty()) {
                warnings.unowned(row);
            }
            return owners;
        }

        private Post post(String title, PlanRow row, ImportWarnings warnings) {
            var key = PostRegistry.key(title);
            var known = byTitle.get(key);
            if (known != null) {
                if (known.holders().isEmpty() && warned.add(known.id())) {
                    warnings.postWithoutHolder(row, known.title());
                }
                return known;
            }
            var post = registry.registerTitled(organisation, title);
            byTitle.put(key, post);
            if (warned.add(post.id())) {
                warnings.postRegistered(row, title, post.id());
            }
            return post;
        }
    }
}
