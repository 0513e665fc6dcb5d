package org.wardmote.priority.priority;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.Stage;

/// What is asked when a priority comes to a stage.
record MoveFields(Frame.Words words, boolean supervises) {

    List<Field> of(Stage to, MoveForm form) {
        var fields = new ArrayList<Field>();
        if (to == Stage.CLOSED)
            fields.add(oneOf("end", "priority.end.", form.end(), "solved", "reduced", "elsewhere", "given-up"));
        fields.add(text("words", words.say("priority.act." + to.code() + ".words"), form.words()));
        if (to == Stage.NEGOTIATED) fields.addAll(negotiation(form));
        if (to == Stage.AGREED) fields.add(text("goal", words.say("priority.move.goal"), form.goal()));
        if (to == Stage.AGREED || to == Stage.RENEWED)
            fields.add(new Field.Day(
                    "review", words.say("priority.move.review"), words.say("priority.move.review.hint"), form.day()));
        if (asksDissent(to)) fields.add(text("dissent", words.say("priority.move.dissent"), form.dissent()));
        if (to == Stage.AGREED && supervises)
            fields.add(text("override", words.say("priority.move.override"), form.override()));
        return List.copyOf(fields);
    }

    private static boolean asksDissent(Stage to) {
        return to == Stage.NEGOTIATED || to == Stage.AGREED || to == Stage.NOT_AGREED || to == Stage.CLOSED;
    }

    private List<Field> negotiation(MoveForm form) {
        return List.of(
                oneOf("how", "priority.how.", form.how(), "consent", "vote", "talk"),
                new Field.Line("people", words.say("priority.move.people"), null, form.people()),
                new Field.Line(
                        "tookPart",
                        words.say("priority.move.took-part"),
                        words.say("priority.move.took-part.hint"),
                        form.tookPart()),
                new Field.Line(
                        "votesFor",
                        words.say("priority.move.votes-for"),
                        words.say("priority.move.votes.hint"),
                        form.votesFor()),
                new Field.Line("votesAgainst", words.say("priority.move.votes-against"), null, form.votesAgainst()));
    }

    private Field text(String name, String label, @Nullable String value) {
        return new Field.Text(name, label, null, value, DatedMoves.LONGEST);
    }

    private Field oneOf(String name, String prefix, @Nullable String value, String... codes) {
        var options = Stream.of(codes)
                .map(code -> new Choice(code, words.say(prefix + code)))
                .toList();
        return new Field.OneOf(name, words.say("priority.move." + name), null, options, value);
    }
}
