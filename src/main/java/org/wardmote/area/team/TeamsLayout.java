package org.wardmote.area.team;

import java.util.List;
import org.wardmote.importing.Layout;

/// What `import teams` takes, in words.
final class TeamsLayout {

    static final Layout LAYOUT = new Layout(
            "Police teams: the areas they serve, their posts, who holds them and how to reach them.",
            List.of(
                    "CSV, one row a post",
                    "the Met's CSV of Safer Neighbourhood Teams (borough, snt_name, ward_code), which names no posts",
                    "JSON as data.police.uk answers: a neighbourhood, its people, or a zip of several"),
            List.of(
                    column("area_code", true, "The statistical code of an area of today."),
                    column("team_name", false, "What the team is called; the area's name where empty."),
                    column("force", false, "The force's id, such as metropolitan; the area's force where empty."),
                    column(
                            "rank",
                            true,
                            "As the force writes it: Sergeant, Constable, PCSO. Empty in a row of a team without"
                                    + " posts."),
                    column(
                            "role",
                            false,
                            "sergeant, ward-officer, pcso, special, volunteer or inspector; guessed from the rank"
                                    + " where empty."),
                    column("name", false, "Who holds the post; empty for a vacancy."),
                    column("deputy", false, "yes where the holder stands in for another."),
                    column("from", false, "Since when it is so."),
                    column("to", false, "The first day on which it is so no more."),
                    column("languages", false, "Spoken besides English, divided by semicolons."),
                    column("email", false, "A public address."),
                    column("telephone", false, "A public number."),
                    column("web", false, "A public web address."),
                    column("bio", false, "A few words about the holder."),
                    column("photo", false, "The name of a JPEG or PNG in the directory of --photos."),
                    column("contactable", false, "no where the public cannot reach the holder; yes where empty."),
                    column("funded", false, "no for a post outside the establishment; yes where empty.")),
            List.of(
                    new Layout.Option(
                            "as-at", false, "The day from which the file's facts hold; today where it is not said."),
                    new Layout.Option("force", false, "For JSON: the force's id. metropolitan where it is not said."),
                    new Layout.Option("area", false, "For JSON: the code of the area, where the file does not say."),
                    new Layout.Option("photos", false, "A directory in which the file's photos lie.")),
            List.of(
                    "A file is taken to say all about each team that it names: a post that it lacks has ended, one"
                            + " that it changes ends and another begins. What was true stays recorded with its dates."
                            + " Teams that it does not name are left alone, and the same file again changes nothing.",
                    "An email address, telephone number or web address that every row of a team has is the team's; any "
                            + "other belongs to the holder of the post.",
                    "Photos are drawn anew, small, so that nothing hidden in the file is kept.",
                    "A name or photo that has been withdrawn does not come back by an import.",
                    "In a zip of JSON, a neighbourhood's id is the name of its file or directory: 00BKX6.json,"
                        + " 00BKX6/people.json. Without one the area is found by the id, by --area, or by the centre"
                        + " that the neighbourhood gives."));

    private static Layout.Column column(String name, boolean required, String meaning) {
        return new Layout.Column(name, required, meaning);
    }

    private TeamsLayout() {}
}
