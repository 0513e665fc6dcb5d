package org.wardmote.priority.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Wording;
import org.wardmote.people.PersonId;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.priority.Standing;
import org.wardmote.priority.priority.Worked;

/// What people are told of a priority that rests on what they said: the stage it has come to, and why.
@Component
class StageLetters implements Wording {

    private record Came(PriorityId priority, Stage stage, String why) {}

    private final JdbcClient jdbc;
    private final Worked worked;
    private final Organisations organisations;
    private final Frame.Words words;

    StageLetters(JdbcClient jdbc, Worked worked, Organisations organisations, Frame.Words words) {
        this.jdbc = jdbc;
        this.worked = worked;
        this.organisations = organisations;
        this.words = words;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(TellingStages.KIND);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return jdbc.sql("""
            select s.priority, s.stage, w.text from priority.stage_step s
              join priority.stage_words w on w.step = s.id and w.role = 'words'
             where s.id = :id\
            """)
                .param("id", item.id())
                .query((row, number) -> new Came(
                        new PriorityId(row.getLong("priority")),
                        Stage.of(row.getString("stage")),
                        row.getString("text")))
                .optional()
                .map(came -> letter(worked.get(came.priority()), came));
    }

    private Letter letter(Standing it, Came came) {
        var placed = it.placed();
        var organisation = organisations.get(placed.organisation()).name();
        return new Letter(
                words.say("priority.letter.subject"),
                organisation,
                List.of(
                        new Block.Paragraph(words.say("priority.letter.rests", it.issue())),
                        new Block.Paragraph(
                                words.say("priority.letter." + came.stage().code())),
                        new Block.Paragraph(came.why()),
                        new Block.Link(words.say("priority.letter.link"), "/priorities/" + it.reference())),
                words.say("priority.letter.why", organisation),
                Locale.UK,
                new Office(placed.organisation(), placed.borough(), placed.area()));
    }
}
