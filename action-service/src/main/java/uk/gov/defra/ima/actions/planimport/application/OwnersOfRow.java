package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.planimport.domain.ImportWarnings;
import uk.gov.defra.ima.actions.planimport.domain.OwnerCell;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanLine;
import uk.gov.defra.ima.actions.post.application.PostRegistry;
import uk.gov.defra.ima.actions.post.domain.Post;
import uk.gov.defra.ima.actions.post.domain.PostId;

/** Turns what an owner cell says into posts of the registry. */
@ApplicationScoped
class OwnersOfRow {

    private static final int LONGEST_TITLE = 200;

    private final PostRegistry registry;

    OwnersOfRow(PostRegistry registry) {
        this.registry = registry;
    }

    /** @param lines every line of the file: what one has on one line, another may have wrapped */
    Reader in(String organisation, List<PlanLine> lines) {
        var reader = new Reader(organisation, registry.byTitle(organisation));
        lines.stream()
                .map(line -> line.cell(PlanColumn.OWNER).strip())
                .distinct()
                .forEach(reader::learn);
        return reader;
    }

    /** Reads the owner cells of one file; posts that nobody knew are registered only when asked. */
    final class Reader {
        private final String organisation;
        private final Map<String, Post> byTitle;
        private final Map<String, Post> byId = new HashMap<>();
        private final Map<String, String> unknown = new LinkedHashMap<>();
        private final Set<String> onOneLine = new HashSet<>();
        private final Set<String> warned = new HashSet<>();

        private Reader(String organisation, Map<String, Post> byTitle) {
            this.organisation = organisation;
            this.byTitle = byTitle;
            byTitle.values().forEach(post -> byId.put(post.id(), post));
        }

        private void learn(String cell) {
            if (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
                OwnerCell.read(cell, byTitle.keySet())
                        .owners()
                        .forEach(named -> onOneLine.add(PostRegistry.key(named.title())));
            }
        }

        List<ActionOwner> read(PlanLine line, ImportWarnings warnings) {
            var reading = OwnerCell.read(line.cell(PlanColumn.OWNER), byTitle.keySet(), onOneLine);
            var owners = new ArrayList<ActionOwner>();
            for (var named : reading.owners()) {
                if (named.title().length() > LONGEST_TITLE) {
                    warnings.ownerTooLong(line.row(), LONGEST_TITLE);
                } else {
                    owners.add(owner(named, line, warnings));
                }
            }
            reading.ambiguous().stream()
                    .filter(name -> warned.add("ambiguous " + name))
                    .forEach(name -> warnings.ownerAmbiguous(line.row(), name));
            if (owners.isEmpty()) {
                warnings.unowned(line.row());
            }
            return owners;
        }

        /** Registers the posts that cells have named and that nobody knew. */
        void registerUnknown() {
            unknown.forEach((id, title) -> {
                var post = registry.registerTitled(organisation, title);
                byTitle.put(PostRegistry.key(title), post);
                byId.put(id, post);
            });
            unknown.clear();
        }

        private ActionOwner owner(OwnerCell.Named named, PlanLine line, ImportWarnings warnings) {
            var qualifier = named.qualifier().orElse(null);
            var id = PostId.titled(organisation, named.title()).toString();
            var known = byTitle.getOrDefault(PostRegistry.key(named.title()), byId.get(id));
            if (known == null) {
                if (warned.add(id)) {
                    unknown.put(id, named.title());
                    warnings.postRegistered(line.row(), named.title(), id);
                }
                return new ActionOwner(id, named.title(), qualifier);
            }
            if (known.holders().isEmpty() && warned.add(known.id())) {
                warnings.postWithoutHolder(line.row(), known.title());
            }
            return new ActionOwner(known.id(), known.title(), qualifier);
        }
    }
}
