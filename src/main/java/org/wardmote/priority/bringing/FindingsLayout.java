package org.wardmote.priority.bringing;

import java.util.List;
import org.wardmote.importing.Layout;

/// What `import findings` takes, for whoever prepares the file.
final class FindingsLayout {

    static final Layout LAYOUT = new Layout(
            "Findings, and the decisions on them, as another system has them.",
            List.of("JSON, an array of objects, each a finding, or a decision where it has an array `findings`"),
            columns(),
            List.of(new Layout.Option(
                    "organisation", false, "Whose they are, such as metropolitan, where an object does not say.")),
            notes());

    private static List<Layout.Column> columns() {
        return List.of(
                column("id", true, "What the other system calls it. The same id twice is refused."),
                column("organisation", false, "Whose it is; else as the option says."),
                column("title", true, "A few words."),
                column("statement", true, "Finding: what people said."),
                column("dissent", false, "What others said against it; of a decision, who saw it otherwise."),
                column(
                        "contributions",
                        true,
                        "Finding: an array of objects with the `id` that `import contributions` knew; `dissents` and"
                                + " `quoted`, yes or no."),
                column("made_at", true, "Finding: when it was made."),
                column("made_by", true, "Finding: by whom, by public name."),
                column("harm", true, "Finding: 1, 2 or 3."),
                column("harm_reason", true, "Finding: why that level."),
                column("findings", true, "Decision: an array of objects with the `id` of a finding brought before."),
                column("effect", true, "Decision: none, noted, influenced, changed or driven."),
                column("said", true, "Decision: what people said."),
                column("did", true, "Decision: what was decided."),
                column("reason", true, "Decision: why."),
                column("weight", true, "Decision: what weight was given to what people said."),
                column("options", true, "Decision: what else was considered."),
                column("anticipated", true, "Decision: what it is hoped to bring about."),
                column("looked_at_on", true, "Decision: the day on which that is looked at."),
                column("post", true, "Decision: the post that decides."),
                column("history", false, "An array of objects, in order: see below."));
    }

    private static Layout.Column column(String name, boolean required, String meaning) {
        return new Layout.Column(name, required, meaning);
    }

    private static List<String> notes() {
        return List.of(
                "Each object of `history` has `kind`, `at`, and `by` with somebody's public name. A finding's kinds are"
                        + " `routed` (with `post`, `due_on`, and `to` where somebody who signs in holds it),"
                        + " `acknowledged` and `withdrawn` (with `words`).",
                "A decision's kinds are `proposed`, which comes first, `decided`, `approved`, `published`, `withheld`"
                    + " (with `reason_kind` court, investigation, safety, privacy or security, `review_on`, and"
                    + " `unconfirmed` yes where not even its existence is), `told`, `corrected` (with `correction` and"
                    + " all texts anew), `dropped` (a correction, with `words`), `measured` (with `reached` yes,"
                    + " partly or no, and `words`) and `closed`.",
                "Where a decision's history has `told`, everybody was told before and nobody is told again. Where it"
                        + " has not, everybody whose contribution was considered is told from here.",
                "Each step is done again by the same rules as at the desk: nobody approves what they wrote, and nothing"
                        + " closes before everybody was told.");
    }

    private FindingsLayout() {}
}
