package org.wardmote.volunteering.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.people.Holders;
import org.wardmote.people.People;
import org.wardmote.volunteering.scheme.Deed;
import org.wardmote.volunteering.scheme.Scheme;

/// The pages on which something is done about a scheme.
@Component
class Acts {

    private final DeskFrames frames;
    private final Holders holders;
    private final People people;

    Acts(DeskFrames frames, Holders holders, People people) {
        this.frames = frames;
        this.holders = holders;
        this.people = people;
    }

    ActPage page(Scheme scheme, Deed deed, ActForm form, Faults faults) {
        var fields = new ArrayList<>(asked(scheme, deed, form));
        fields.add(new Field.Text("note", worded("note"), worded("note.hint"), form.note(), ActChecks.NOTE));
        return page(scheme, deed.code(), deed.code(), faults, fields);
    }

    private List<Field> asked(Scheme scheme, Deed deed, ActForm form) {
        return switch (deed) {
            case OFFICER ->
                List.of(new Field.Pick(
                        "officer", worded("officer"), worded("officer.hint"), officers(scheme), form.officer()));
            case NEIGHBOURS ->
                List.of(line("title", form.title(), "title.hint"), line("outline", form.outline(), "outline.hint"));
            case COORDINATOR ->
                List.of(
                        line("name", form.name(), null),
                        line("email", form.email(), null),
                        line("telephone", form.telephone(), null),
                        new Field.Text("postal", worded("postal"), null, form.postal(), 0),
                        new Field.OneOf(
                                "agreed",
                                worded("agreed"),
                                null,
                                List.of(new Choice("no", worded("agreed.no")), new Choice("yes", worded("agreed.yes"))),
                                form.agreed()));
            default -> List.of();
        };
    }

    private List<Choice> officers(Scheme scheme) {
        var placed = scheme.placed();
        return holders.list(Function.ANSWER, placed.organisation(), placed.borough(), placed.area()).stream()
                .map(one -> new Choice(
                        one.value().toString(),
                        people.staffName(one).orElseGet(() -> frames.words().say("desk.who.colleague"))))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private Field line(String name, @Nullable String value, @Nullable String hint) {
        return new Field.Line(name, worded(name), hint == null ? null : worded(hint), value);
    }

    private String worded(String key) {
        return frames.words().say("watch.act." + key);
    }

    /// What an officer does about somebody who waits to be put in touch.
    ///
    /// @param verb `met` or `end`
    ActPage touch(Scheme scheme, String introduction, String verb, @Nullable String note, Faults faults) {
        List<Field> fields = verb.equals("met")
                ? List.of()
                : List.of(new Field.Text("note", worded("note"), worded("note.hint"), note, ActChecks.NOTE));
        return page(scheme, "introduction-" + verb, "introductions/" + introduction + "/" + verb, faults, fields);
    }

    private ActPage page(Scheme scheme, String key, String path, Faults faults, List<Field> fields) {
        var home = DeskFrames.LIST + "/" + scheme.reference();
        var frame = frames.page(List.of(frames.list(), new Crumb(scheme.title(), home)), "watch.act." + key + ".title");
        return new ActPage(
                frame,
                scheme.title(),
                frame.say("watch.act." + key + ".lede"),
                null,
                faults,
                home + "/" + path,
                fields,
                frame.say("watch.act." + key + ".submit"),
                home);
    }
}
