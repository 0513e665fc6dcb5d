package org.wardmote.engagement.meeting;

import java.util.List;
import org.wardmote.importing.Layout;

/// What `import meetings` takes, in words.
final class MeetingsLayout {

    static final Layout LAYOUT = new Layout(
            "Meetings that the public can attend.",
            List.of("CSV, one row a meeting", "JSON as data.police.uk answers events, or a zip of several"),
            List.of(
                    new Layout.Column("id", true, "What the source calls the meeting; the same id again changes it."),
                    new Layout.Column("area_code", true, "The code of an area of today; several with semicolons."),
                    new Layout.Column("title", true, "What it is called."),
                    new Layout.Column(
                            "type", false, "Such as ward-panel, street-briefing, drop-in; meeting where empty."),
                    new Layout.Column("description", false, "A few sentences."),
                    new Layout.Column("starts", true, "As 2026-12-01T18:30, London time."),
                    new Layout.Column("ends", false, "As 2026-12-01T20:00."),
                    new Layout.Column("address", false, "Where it is held."),
                    new Layout.Column("postcode", false, "The postcode of the place."),
                    new Layout.Column("step_free", false, "yes, no, or a few words."),
                    new Layout.Column("hearing_loop", false, "yes, no, or a few words."),
                    new Layout.Column("languages", false, "Spoken or interpreted there."),
                    new Layout.Column("daytime_alternative", false, "For those who cannot come in the evening."),
                    new Layout.Column("contact_email", false, "Whom to write to about it."),
                    new Layout.Column("contact_telephone", false, "Whom to ring about it."),
                    new Layout.Column("status", false, "planned, published, changed, held or cancelled.")),
            List.of(
                    new Layout.Option("source", false, "Whose ids these are, for CSV; file where it is not said."),
                    new Layout.Option("area", false, "For JSON: the code of the area, where the path does not say."),
                    new Layout.Option("force", false, "For JSON: the force whose neighbourhood ids these are."),
                    new Layout.Option(
                            "complete",
                            false,
                            "yes where the file lists everything to come: meetings it lacks are cancelled.")),
            List.of("A time that does not exist, in the hour that spring leaves out, is refused; one that happens"
                    + " twice, in autumn, is taken to be the first."));

    private MeetingsLayout() {}
}
