package org.wardmote.volunteering.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.References;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.scheme.Deed;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;

/// Puts the desk's page of one scheme together. Whoever only oversees reads it without any way on, and without what
/// would tell them who asked.
@Component
class SchemePages {

    private final Schemes schemes;
    private final References references;
    private final Lines lines;
    private final DeskFrames frames;

    SchemePages(Schemes schemes, References references, Lines lines, DeskFrames frames) {
        this.schemes = schemes;
        this.references = references;
        this.lines = lines;
        this.frames = frames;
    }

    SchemePage of(Scheme scheme, Viewer viewer, @Nullable String done) {
        var frame = frames.page(List.of(frames.list()), "watch.desk.scheme", scheme.title());
        var works = schemes.worksOn(viewer, scheme);
        return new SchemePage(
                frame,
                done != null && Deed.find(done).isPresent() ? frame.say("watch.desk.done") : null,
                frame.say("watch.stage." + scheme.stage().code()),
                SchemesPages.tone(scheme.stage()),
                SchemesPages.due(scheme, frames, frame),
                scheme.missedAt() != null,
                lines.facts(scheme, frame),
                works ? acts(scheme, frame) : List.of(),
                works ? requests(scheme) : List.of(),
                works ? lines.introductions(scheme, frame) : List.of(),
                lines.history(schemes.steps(scheme), frame));
    }

    private static List<SchemePage.Link> acts(Scheme scheme, Frame frame) {
        var links = new ArrayList<SchemePage.Link>();
        for (var deed : Deed.openTo(scheme))
            links.add(new SchemePage.Link(
                    frame.say("watch.act." + deed.code() + ".title"),
                    DeskFrames.LIST + "/" + scheme.reference() + "/" + deed.code()));
        return links;
    }

    private List<SchemePage.Link> requests(Scheme scheme) {
        var all = schemes.requests(scheme);
        var known = references.of(all);
        return all.stream()
                .filter(known::containsKey)
                .map(one -> String.valueOf(known.get(one)))
                .map(reference -> new SchemePage.Link(reference, "/desk/contributions/" + reference))
                .toList();
    }
}
