package org.wardmote.messaging.bringing;

import java.util.List;
import org.wardmote.importing.Layout;

/// What `import announcements` takes, for whoever prepares the file.
final class AnnouncementsLayout {

    static final Layout LAYOUT = new Layout(
            "Announcements as another system has them: drafts, and what has left already.",
            List.of("JSON, an array of objects"),
            List.of(
                    column("id", true, "What the other system calls it. The same id twice is refused."),
                    column("organisation", false, "Whose it is; else as the option says."),
                    column("area_code", false, "The ward or borough whose team it is from; else the organisation."),
                    column(
                            "class",
                            true,
                            "emergency, incident, appeal, answer, newsletter, consultation or volunteer."),
                    column(
                            "topic",
                            true,
                            "safety, appeals, answers, meetings, consultations, newsletter or volunteering."),
                    column(
                            "areas",
                            false,
                            "For whom: an array of objects with the `code` of an area; else the team's own."),
                    column("corners", false, "An area drawn for it: a latitude and a longitude to a line."),
                    column("subject", true, "What mail programs show."),
                    column("words", true, "What it says, with an empty line between paragraphs."),
                    column("until", false, "When it expires."),
                    column("happened_from", false, "When what an appeal is about happened, or began."),
                    column("happened_until", false, "When it ended."),
                    column(
                            "officer",
                            false,
                            "The public name of whoever alone reads what is answered. An appeal has one."),
                    column("corrects", false, "The id of the one that it corrects."),
                    column("result_of", false, "The id of the appeal whose result it reports."),
                    column("history", true, "An array of objects, in order: see below.")),
            List.of(new Layout.Option(
                    "organisation", false, "Whose they are, such as metropolitan, where an object does not say.")),
            List.of(
                    "Each object of `history` has `kind`, `at`, and `by` with somebody's public name. The kinds are"
                            + " `drafted`, which comes first, `handed-in`, `approved` (with `leave_at` where it is to"
                            + " leave later), `left` (with `copies`, how many got it) and `recalled` (with `words`).",
                    "What is approved and has not left leaves from here, at its time. What has left is public here and"
                            + " is sent to nobody again.",
                    "Each step is done again by the same rules as at the desk: nobody approves what they wrote."));

    private static Layout.Column column(String name, boolean required, String meaning) {
        return new Layout.Column(name, required, meaning);
    }

    private AnnouncementsLayout() {}
}
