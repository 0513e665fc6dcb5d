package org.wardmote.volunteering.scheme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.WatchScheme;
import org.wardmote.volunteering.WatchScheme.Condition;
import org.wardmote.volunteering.WatchSchemes;

@Component
class KnownSchemes implements Schemes, WatchSchemes {

    private final SchemeRows rows;
    private final Requests requests;
    private final Within within;

    KnownSchemes(SchemeRows rows, Requests requests, Within within) {
        this.rows = rows;
        this.requests = requests;
        this.within = within;
    }

    @Override
    public List<Scheme> list(Viewer viewer, int most) {
        return rows.list(viewer, most);
    }

    @Override
    public Scheme get(String reference, Viewer viewer) {
        return Reference.find(reference)
                .flatMap(rows::find)
                .filter(scheme -> within.reads(viewer, scheme.placed()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public boolean worksOn(Viewer viewer, Scheme scheme) {
        return Within.works(viewer, scheme.placed());
    }

    @Override
    public List<WatchScheme> list(AreaId area) {
        return listPublished(area).stream().map(KnownSchemes::published).toList();
    }

    private static WatchScheme published(Scheme scheme) {
        var condition = switch (scheme.stage()) {
            case LIVE -> Condition.LIVE;
            case DORMANT -> Condition.DORMANT;
            default -> Condition.RESTARTING;
        };
        return new WatchScheme(scheme.reference(), scheme.title(), scheme.outline(), condition, scheme.since());
    }

    @Override
    public List<Scheme> listPublished(AreaId area) {
        return rows.listPublished(area);
    }

    @Override
    public Scheme getPublished(String reference) {
        return Reference.find(reference)
                .flatMap(rows::find)
                .filter(Scheme::isPublished)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Scheme> find(Reference reference) {
        return rows.find(reference);
    }

    @Override
    public Scheme get(long id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Scheme coordinated(String reference, String key) {
        return Reference.find(reference)
                .flatMap(rows::find)
                .filter(scheme -> isKey(scheme, key))
                .orElseThrow(NotFound::new);
    }

    /// In constant time, so that nobody can guess it letter by letter.
    private static boolean isKey(Scheme scheme, String key) {
        var known = scheme.key();
        return known != null
                && MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Scheme> listOf(PersonId coordinator) {
        return rows.listOf(coordinator);
    }

    @Override
    public List<Step> steps(Scheme scheme) {
        return rows.steps(scheme.id());
    }

    @Override
    public List<ContributionId> requests(Scheme scheme) {
        return requests.list(scheme.id());
    }
}
