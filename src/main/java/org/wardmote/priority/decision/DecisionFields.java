package org.wardmote.priority.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.Effect;

/// What is asked about a decision, in the order in which it is thought through.
record DecisionFields(Frame.Words words, DecisionForm form) {

    List<Field> all(boolean isCorrection) {
        var fields = new ArrayList<Field>();
        if (form.finding() != null) fields.add(new Field.Hidden("finding", form.finding()));
        if (form.seen() != null) fields.add(new Field.Hidden("seen", form.seen().toString()));
        if (isCorrection) fields.add(text("correction", form.correction()));
        fields.add(new Field.Line(
                "title", words.say("decision.form.title"), words.say("decision.form.title.hint"), form.title()));
        fields.add(text("said", form.said()));
        fields.add(text("did", form.did()));
        fields.add(new Field.OneOf(
                "effect",
                words.say("decision.form.effect"),
                words.say("decision.form.effect.hint"),
                effects(),
                form.effect()));
        fields.add(text("reason", form.reason()));
        fields.add(text("weight", form.weight()));
        fields.add(text("options", form.options()));
        fields.add(text("dissent", form.dissent()));
        fields.add(text("anticipated", form.anticipated()));
        fields.add(new Field.Day(
                "looked",
                words.say("decision.form.looked"),
                words.say("decision.form.looked.hint"),
                form.lookedTyped()));
        fields.add(new Field.Line(
                "post", words.say("decision.form.post"), words.say("decision.form.post.hint"), form.post()));
        return fields;
    }

    private Field text(String name, @Nullable String value) {
        return new Field.Text(
                name,
                words.say("decision.form." + name),
                words.say("decision.form." + name + ".hint"),
                value,
                Content.MOST);
    }

    private List<Choice> effects() {
        return Arrays.stream(Effect.values())
                .map(effect -> new Choice(
                        effect.code(),
                        words.say("decision.effect." + effect.code()),
                        words.say("decision.effect." + effect.code() + ".hint")))
                .toList();
    }
}
