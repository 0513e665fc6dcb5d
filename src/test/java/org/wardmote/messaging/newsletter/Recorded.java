package org.wardmote.messaging.newsletter;

import java.util.Map;
import org.wardmote.TestParts;

/// What is recorded of Abbey Green: who serves it, when to meet them, what they work on.
public final class Recorded {

    private static final String TEAMS = """
        area_code,team_name,force,rank,role,name,deputy,from,to,languages,email,telephone,web,bio,photo,contactable,funded
        X05000001,Abbey Green team,metropolitan,Sergeant,sergeant,Amara Okafor,no,2024-05-01,,,abbey.green@teams.example,020 7946 0101,,,,yes,yes
        """;
    private static final String MEETINGS = """
        id,area_code,title,type,description,starts,ends,address,postcode,step_free,hearing_loop,languages,daytime_alternative,contact_email,contact_telephone,status
        m1,X05000001,Abbey Green ward panel,ward-panel,All may come.,2026-12-24T18:30,2026-12-24T20:00,Tannery Hall,N99 1AA,yes,no,,,,,published
        """;
    private static final String PRIORITIES = """
        id,area_code,issue,issue_date,action,action_date,state
        p1,X05000001,Mopeds on the green after dark,2026-10-06,Two mopeds seized.,2026-11-03,acting
        """;

    public static void team(TestParts parts) {
        bring(parts, "teams", TEAMS);
    }

    public static void news(TestParts parts) {
        bring(parts, "meetings", MEETINGS);
        bring(parts, "priorities", PRIORITIES);
    }

    private static void bring(TestParts parts, String kind, String csv) {
        var report = parts.run(kind, kind + ".csv", csv, Map.of());
        if (!report.saved()) throw new AssertionError("Refused: " + report);
    }

    private Recorded() {}
}
