package org.wardmote.cast;

import java.util.Map;
import org.wardmote.TestParts;
import org.wardmote.importing.Report;

/// The teams of Thornfield, what they have promised and when they meet the public, upon {@link Thornfield}. Abbey
/// Green has all its people, Bell Yard one constable who cannot be reached and a vacancy, Coldharbour a team
/// without posts.
public final class ThornfieldTeams {

    public static final String SERGEANT = "Amara Okafor";
    public static final String CONSTABLE = "Tom Whitlock";
    public static final String PCSO = "Leila Haddad";
    public static final String BELL_YARD_CONSTABLE = "Grace Mensah";

    public static final String TEAMS = """
        area_code,team_name,force,rank,role,name,deputy,from,to,languages,email,telephone,web,bio,photo,contactable,funded
        X05000001,Abbey Green SNT,metropolitan,Sergeant,sergeant,Amara Okafor,no,2025-06-01,,Igbo,abbey.green@teams.example,020 7946 0100,,,,yes,yes
        X05000001,Abbey Green SNT,metropolitan,PC,ward-officer,Tom Whitlock,no,2025-07-01,,,abbey.green@teams.example,07700 900101,,"Ask Tom Whitlock, or PC Whitlock, about bicycles.",,yes,yes
        X05000001,Abbey Green SNT,metropolitan,PCSO,pcso,Leila Haddad,yes,2025-09-01,,Arabic;French,abbey.green@teams.example,,,,,yes,yes
        X05000001,Abbey Green SNT,metropolitan,PC,ward-officer,,no,2026-01-01,,,abbey.green@teams.example,,,,,no,yes
        X05000002,Bell Yard SNT,metropolitan,PC,ward-officer,Grace Mensah,no,2025-06-01,,Twi,bell.yard@teams.example,,,,,no,yes
        X05000002,Bell Yard SNT,metropolitan,Sergeant,sergeant,,no,2026-02-01,,,bell.yard@teams.example,,,,,yes,yes
        X05000003,Coldharbour SNT,metropolitan,,,,,,,,coldharbour@teams.example,,,,,,
        """;

    public static final String MEETINGS = """
        id,area_code,title,type,description,starts,ends,address,postcode,step_free,hearing_loop,languages,daytime_alternative,contact_email,contact_telephone,status
        panel-1,X05000001,Abbey Green ward panel,ward-panel,Tom Whitlock takes the chair.,2026-12-01T18:30,2026-12-01T20:00,"Tannery Hall, Tannery Lane",N99 1AA,yes,yes,English,Ring the team for a time by day,tom.whitlock@teams.example,020 7946 0100,published
        drop-1,X05000001;X05000002,Coffee with the team,drop-in,No agenda.,2026-11-25T10:30,,The Old Bakehouse,,,,,,,,published
        off-1,X05000002,Street briefing,street-briefing,,2026-11-20T17:30,2026-11-20T18:00,Mill Lane,,,,,,,,cancelled
        """;

    public static final String PRIORITIES = """
        id,area_code,issue,issue_date,action,action_date,state
        p-1,X05000001,Bicycles taken from Tannery Lane,2026-10-01,"PC Tom Whitlock marked 40 bicycles.",2026-11-01,acting
        p-2,X05000001,Shouting at night by the green,2026-05-01,It has been quiet for a month.,2026-08-01,closed
        p-3,X05000002,Speeding on Mill Lane,2026-06-01,,,agreed
        """;

    /// After {@link Thornfield#load}.
    public static void load(TestParts parts) {
        loadTeams(parts);
        require(parts.run("meetings", "meetings.csv", MEETINGS, Map.of()));
        require(parts.run("priorities", "priorities.csv", PRIORITIES, Map.of()));
    }

    /// For tests of the module `area` alone.
    public static void loadTeams(TestParts parts) {
        require(parts.run("teams", "teams.csv", TEAMS, Map.of()));
    }

    private static void require(Report report) {
        if (!report.saved()) throw new AssertionError("The teams of Thornfield were refused: " + report);
    }

    private ThornfieldTeams() {}
}
