package org.wardmote.ledger.bringing;

import java.util.List;
import org.wardmote.importing.Layout;

/// What `import contributions` takes, for whoever prepares the file.
final class ContributionsLayout {

    static final Layout LAYOUT = new Layout(
            "What people have said, and what became of it, as another system has it.",
            List.of(
                    "CSV, one row a contribution, with its answer where it has one",
                    "JSON, an array of objects with the same names, each with an array `history`"),
            columns(),
            List.of(new Layout.Option(
                    "organisation", false, "Whose they are, such as metropolitan, where a row does not say.")),
            notes());

    private static List<Layout.Column> columns() {
        return List.of(
                column("id", true, "What the other system calls it. The same id twice is refused."),
                column(
                        "channel",
                        true,
                        "web-form, email, text, letter, telephone, voicemail, in-person, social-post,"
                                + " meeting, survey, forum, partner, watch-coordinator, third-party or api."),
                column(
                        "received_at",
                        true,
                        "When it was received, such as 2026-03-31T18:30; London's time where no"
                                + " zone is said. For voicemail and in-person the clock runs from said_at."),
                column("words", true, "What was said."),
                column("said_at", false, "When it was said, if before."),
                column(
                        "organisation",
                        false,
                        "To whom: metropolitan, mopac, lambeth-council, …; else the force of" + " the area."),
                column("area_code", false, "The code of the ward or the borough of today."),
                column("place", false, "Where it happened, in words."),
                column("subject", false, "A subject's code."),
                column("relation", false, "self, group or for-another."),
                column("name", false, "How the person wishes to be called."),
                column("email", false, "How the person can be reached; also telephone and postal."),
                column("telephone", false, "See email."),
                column("postal", false, "See email."),
                column("safe", false, "no: it is not safe to contact them this way."),
                column("language", false, "The language they read, such as so; en where it is not said."),
                column("logged_by", false, "The public name of the member of staff who wrote it down."),
                column("outcome_on", false, "The outcome date of the engagement it was said in."),
                column("quotable", false, "yes: their words may be quoted without their name."),
                column("reply_wanted", false, "no: they want no reply."),
                column("dissatisfied", false, "yes: it expresses dissatisfaction with the police."),
                column("crime", false, "yes: it reports a crime."),
                column("answered_at", false, "CSV: when the answer reached the person."),
                column("answer", false, "CSV: the answer."),
                column("answered_by", false, "CSV: the public name of whoever answered."),
                column("disposition", false, "CSV: answered, acted, referred, merged or no-action."),
                column("outcome", false, "CSV: yes: the answer is the outcome, and closes it."));
    }

    private static List<String> notes() {
        return List.of(
                "Each object of `history` has `at` and `kind`, and what that kind needs: assigned (to), asked (by,"
                    + " words), replied (words), noted (by, words), answered (by, words, disposition, outcome,"
                    + " next_step, next_by, reached: delivered, unreached or waiting, reached_at), released (by,"
                    + " words: what the public reads, question: which it answers for all), reopened (words), passed-on"
                    + " (by, to: emergency, crime-record, complaint, safeguarding or intelligence, their_reference,"
                    + " words: what the person was told), referral-offered (by, to: an organisation, words),"
                    + " referral-accepted (by), referral-returned (by, words), merged (by, to: an id), abuse-flagged"
                    + " (by, words), held (to: what is being made of it, until when it is not closed), outcome-told"
                    + " (disposition).",
                "Dates stay what they were and clocks are not reset: what was missed by those dates is missed. What is"
                        + " still open goes on from there. Nobody is sent anything about what is past; an answer that"
                        + " is `waiting` is sent from here.",
                "Whoever wrote something is named as the public knows them. Names that are not known become staff who"
                        + " cannot sign in.",
                "HTML is turned into plain text.");
    }

    private static Layout.Column column(String name, boolean required, String meaning) {
        return new Layout.Column(name, required, meaning);
    }

    private ContributionsLayout() {}
}
