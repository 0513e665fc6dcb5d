package org.wardmote.site;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.wardmote.TestParts;
import org.wardmote.cast.Thornfield;
import org.wardmote.importing.Report;

/// Who polices Thornfield in November 2026: Abbey Green has all it should have, Bell Yard an officer whom nobody
/// may call, the other wards nobody. Until 2025 Abbey Green was called Abbey Common. Market Cross, a town centre
/// across four wards, has a team of its own.
public final class ThornfieldPolice {

    private static final String TEAMS = """
        area_code,team_name,force,rank,role,name,deputy,from,to,languages,email,telephone,web,bio,photo,contactable,funded
        X05000001,Abbey Green team,metropolitan,Sergeant,sergeant,Amara Okafor,no,2024-05-01,,Igbo;French,abbey.green@teams.example,020 7946 0101,https://teams.example/abbey-green,Grew up two streets away.,amara.png,yes,yes
        X05000001,Abbey Green team,metropolitan,PC,ward-officer,Tom Whitlock,no,2025-09-01,,,abbey.green@teams.example,07700 900101,,,,yes,yes
        X05000001,Abbey Green team,metropolitan,PCSO,pcso,,no,2026-10-17,,,abbey.green@teams.example,,,,,yes,yes
        X05000002,Bell Yard team,metropolitan,PC,ward-officer,Grace Mensah,no,2026-01-05,,,,,,,,no,yes
        """;

    private static final String HOURS = """
        area_code,day,opens,closes,where,what
        X05000001,thursday,17:30,19:00,Tannery Hall,Drop-in with the team
        """;

    private static final String BASES = """
        area_code,name,address,postcode,lat,lng,step_free,hearing_loop,toilet,note
        X05000001,Tannery Lane station house,1 Tannery Lane,N99 1AA,51.5060,0.0110,yes,no,,Ring the bell.
        """;

    private static final String DUTY = """
        area_code,month,kind,reason,hours
        X05000001,2026-10,proactive,,60
        X05000001,2026-10,reactive,,20
        X05000001,2026-10,abstracted,custody guard,20
        X05000001,2026-09,proactive,,100
        """;

    private static final String PROFILES = """
        area_code,population,households,source,as_at
        X05000001,12345,5100,Census 2021,2021-03-21
        """;

    private static final String MEETINGS = """
        id,area_code,title,type,description,starts,ends,address,postcode,step_free,hearing_loop,languages,daytime_alternative,contact_email,contact_telephone,status
        m1,X05000001,Abbey Green ward panel,ward-panel,All may come.,2026-11-24T18:30,2026-11-24T20:00,Tannery Hall,N99 1AA,yes,no,English;French,,abbey.green@teams.example,,published
        m2,X05000001,Street briefing,street-briefing,,2026-11-21T12:00,,By the market cross,,,,,,,,cancelled
        m3,X05000001,Spring walk,walkabout,,2027-03-28T10:00,2027-03-28T12:00,The green,,yes,,,,,,published
        """;

    private static final String PRIORITIES = """
        id,area_code,issue,issue_date,action,action_date,state
        p1,X05000001,Mopeds on the green after dark,2026-10-06,Two mopeds seized.,2026-11-03,acting
        p2,X05000001,Bicycles stolen at the station,2026-06-02,,,agreed
        """;

    private static final Map<String, String> CENTRES =
            Map.of("kind", "town-centre", "set", "TC25", "from", "2025-06-01", "source", "Drawn by Thornfield Council");

    private static final String CENTRE_TEAMS = """
        area_code,team_name,force,rank,role,name,deputy,from,to,languages,email,telephone,web,bio,photo,contactable,funded
        tc-market-cross,Market Cross team,metropolitan,PC,ward-officer,Ines Bell,no,2026-01-05,,,market.cross@teams.example,020 7946 0103,,,,yes,yes
        """;

    private static final String CENTRE_MEETINGS = """
        id,area_code,title,type,description,starts,ends,address,postcode,step_free,hearing_loop,languages,daytime_alternative,contact_email,contact_telephone,status
        tc1,tc-market-cross,Evening walk round the market,walkabout,,2026-11-27T20:00,2026-11-27T21:00,The market cross,,yes,,,,,,published
        """;

    private static final String CENTRE_PRIORITIES = """
        id,area_code,issue,issue_date,action,action_date,state
        tc-p1,tc-market-cross,Fights outside at closing time,2026-10-20,Officers stay until 3am on Saturdays.,2026-11-07,acting
        """;

    public static void load(TestParts parts) {
        require(parts.run("areas", "old.geojson", old(), Map.of("kind", "ward", "set", "T13", "from", "2013-05-01")));
        Thornfield.load(parts);
        var csv = Map.of(
                "teams", TEAMS,
                "team-hours", HOURS,
                "team-bases", BASES,
                "duty-hours", DUTY,
                "profiles", PROFILES,
                "meetings", MEETINGS,
                "priorities", PRIORITIES);
        for (var kind :
                List.of("teams", "team-hours", "team-bases", "duty-hours", "profiles", "meetings", "priorities"))
            require(parts.run(
                    kind,
                    kind + ".csv",
                    String.valueOf(csv.get(kind)),
                    kind.equals("teams") ? Map.of("photos", photos()) : Map.of()));
        require(parts.run("areas", "centres.geojson", centres(), CENTRES));
        require(parts.run("teams", "centre-teams.csv", CENTRE_TEAMS, Map.of()));
        require(parts.run("meetings", "centre-meetings.csv", CENTRE_MEETINGS, Map.of()));
        require(parts.run("priorities", "centre-priorities.csv", CENTRE_PRIORITIES, Map.of()));
    }

    /// A directory with one picture in it.
    private static String photos() {
        try {
            var directory = Files.createTempDirectory("thornfield");
            var file = directory.resolve("amara.png");
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            file.toFile().deleteOnExit();
            directory.toFile().deleteOnExit();
            return directory.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String centres() {
        var properties = "\"code\": \"tc-market-cross\", \"name\": \"Market Cross\"";
        return Thornfield.collection(List.of(Thornfield.feature(properties, 0.015, 51.51, 0.025, 51.52)));
    }

    private static String old() {
        var properties = """
            "WD13CD": "X05000901", "WD13NM": "Abbey Common", "LAD13CD": "X09000001", "LAD13NM": "Thornfield", "force": "metropolitan"
            """;
        return Thornfield.collection(List.of(Thornfield.feature(properties, 0, 51.5, 0.02, 51.515)));
    }

    private static void require(Report report) {
        if (!report.saved()) throw new AssertionError("Refused: " + report);
    }

    private ThornfieldPolice() {}
}
