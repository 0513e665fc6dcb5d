package org.wardmote.priority.patrol;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;

/// What whoever asked for a patrol is told: what was decided and why, and where its times can be read afterwards.
@Component
class PatrolLetters implements Wording {

    private final JdbcClient jdbc;
    private final PatrolRows rows;
    private final Organisations organisations;
    private final Frame.Words words;

    PatrolLetters(JdbcClient jdbc, PatrolRows rows, Organisations organisations, Frame.Words words) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.organisations = organisations;
        this.words = words;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(RecordedPatrols.KIND);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return jdbc.sql("select reference from priority.patrol where id = :id and decided is not null")
                .param("id", item.id())
                .query((row, number) -> new Reference(row.getString("reference")))
                .optional()
                .flatMap(rows::find)
                .map(this::letter);
    }

    private Letter letter(Patrol patrol) {
        var placed = patrol.placed();
        var organisation = organisations.get(placed.organisation()).name();
        return new Letter(
                words.say("patrol.letter.subject"),
                organisation,
                List.of(
                        new Letter.Block.Paragraph(words.say("patrol.letter.asked", patrol.place())),
                        new Letter.Block.Paragraph(words.say("patrol.decided." + patrol.decided())),
                        new Letter.Block.Paragraph(String.valueOf(patrol.answer())),
                        new Letter.Block.Link(words.say("patrol.letter.link"), "/patrols/" + patrol.reference())),
                words.say("patrol.letter.why", organisation),
                Locale.UK,
                new Office(placed.organisation(), placed.borough(), placed.area()));
    }
}
