package org.wardmote.priority.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.YouSaid;
import org.wardmote.priority.desk.Saying;

/// What somebody can do who thinks that an answer is wrong, and who looks at it next.
@Component
class Challenging {

    private final Areas areas;
    private final Organisations organisations;

    Challenging(Areas areas, Organisations organisations) {
        this.areas = areas;
        this.organisations = organisations;
    }

    List<String> sentences(YouSaid.Answer answer, Saying saying) {
        var whose = organisations.get(answer.placed().organisation());
        var sentences = new ArrayList<String>();
        sentences.add(saying.say("answers.challenge.write", whose.name(), answer.reference()));
        sentences.add(saying.say("answers.challenge.complain"));
        overseer(whose)
                .ifPresent(overseer ->
                        sentences.add(saying.say("answers.challenge.overseer", overseer.name(), whose.name())));
        return sentences;
    }

    List<AnswersPage.Link> links(YouSaid.Answer answer, Saying saying) {
        var placed = answer.placed();
        var whose = organisations.get(placed.organisation());
        var links = new ArrayList<AnswersPage.Link>();
        contact(whose, placed)
                .ifPresent(
                        path -> links.add(new AnswersPage.Link(saying.say("answers.link.write", whose.name()), path)));
        overseer(whose)
                .ifPresent(overseer -> links.add(new AnswersPage.Link(
                        saying.say("answers.link.write", overseer.name()), "/contact/oversight/" + overseer.id())));
        var place = placed.area() == null ? placed.borough() : placed.area();
        if (place != null) {
            var area = areas.get(place);
            links.add(new AnswersPage.Link(saying.say("answers.link.place", area.name()), area.path() + "/answers"));
        }
        return links;
    }

    private Optional<Organisation> overseer(Organisation whose) {
        return organisations.findOverseerOf(whose.id());
    }

    /// Only police and oversight are written to here.
    private Optional<String> contact(Organisation whose, Placed placed) {
        return switch (whose.kind()) {
            case OVERSIGHT -> Optional.of("/contact/oversight/" + whose.id());
            case COUNCIL -> Optional.empty();
            case POLICE -> Optional.of(police(whose, placed));
        };
    }

    private String police(Organisation force, Placed placed) {
        if (placed.borough() == null) return "/contact/force/" + force.id();
        var borough = "/contact/" + areas.get(placed.borough()).slug();
        return placed.area() == null
                ? borough
                : borough + "/" + areas.get(placed.area()).slug();
    }
}
