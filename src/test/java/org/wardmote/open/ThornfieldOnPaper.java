package org.wardmote.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Borough;
import org.wardmote.area.Found;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.area.Profile;
import org.wardmote.area.Profiles;
import org.wardmote.area.Team;
import org.wardmote.area.TeamId;
import org.wardmote.engagement.Meeting;
import org.wardmote.kernel.Period;
import org.wardmote.kernel.Reference;
import org.wardmote.priority.Priority;

/// The invented borough in lists and maps: two rows of three wards, teams in the first two, one of them with a gap.
final class ThornfieldOnPaper {

    static final GeometryFactory SHAPES = new GeometryFactory();
    static final Borough BOROUGH = new Borough(new AreaId(1), "X09000001", "Thornfield", "thornfield");

    private static final LocalDate SINCE = LocalDate.of(2025, 5, 1);

    final AreasOnPaper areas = new AreasOnPaper();
    final TeamsOnPaper teams = new TeamsOnPaper();
    final ForcesOnPaper forces = new ForcesOnPaper();
    final MeetingsOnPaper meetings = new MeetingsOnPaper();
    final PrioritiesOnPaper priorities = new PrioritiesOnPaper();
    final LookupOnPaper lookup = new LookupOnPaper(areas);
    final Area abbeyGreen;
    final Area bellYard;
    final Area coldharbour;

    ThornfieldOnPaper() {
        var borough = area(BOROUGH.id(), AreaKind.BOROUGH, "X09000001", "Thornfield", "metropolitan", 0.03, 51.515);
        areas.add(borough, SHAPES.toGeometry(new Envelope(0, 0.06, 51.5, 51.53)));
        abbeyGreen = ward(1, "Abbey Green", "metropolitan", 0, 0);
        bellYard = ward(2, "Bell Yard", "metropolitan", 1, 0);
        coldharbour = ward(3, "Coldharbour", "metropolitan", 2, 0);
        ward(4, "Dovecote", "metropolitan", 0, 1);
        ward(5, "Eastgate", "metropolitan", 1, 1);
        ward(6, "Foundry", "city-of-london", 2, 1);
        addTeams();
        addMeetings();
        addPriorities();
        addPostcodes();
    }

    Profiles profiles() {
        return area -> area.equals(abbeyGreen)
                ? Optional.of(new Profile(12_345, 5_100, "Invented", LocalDate.of(2025, 6, 30)))
                : Optional.empty();
    }

    private Area ward(int number, String name, String force, int column, int row) {
        var west = column * 0.02;
        var south = 51.5 + row * 0.015;
        var ward = area(
                new AreaId(number + 10), AreaKind.WARD, "X0500000" + number, name, force, west + 0.01, south + 0.0075);
        areas.add(ward, SHAPES.toGeometry(new Envelope(west, west + 0.02, south, south + 0.015)));
        return ward;
    }

    private static Area area(AreaId id, AreaKind kind, String code, String name, String force, double lng, double lat) {
        var slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        var period = Period.from(LocalDate.of(2025, 5, 1));
        return new Area(id, kind, code, name, slug, BOROUGH, force, "T25", period, new LatLng(lat, lng));
    }

    private void addTeams() {
        teams.put(
                abbeyGreen,
                new Team(
                        new TeamId(1),
                        "Abbey Green Safer Neighbourhoods Team",
                        "metropolitan",
                        "TF 01",
                        List.of(
                                post(1, "Sergeant", "sergeant", "Amara Okafor", "Has policed Thornfield since 2019."),
                                post(2, "PC", "ward-officer", "Tom Whitlock", null),
                                post(3, "PCSO", "pcso", "Leila Haddad", null),
                                post(4, "PC", "ward-officer", null, null)),
                        List.of(
                                new Team.Route("email", "abbey.green@police.example"),
                                new Team.Route("telephone", "020 7946 0101"),
                                new Team.Route("web", "https://police.example/abbey-green")),
                        List.of(),
                        new Team.Base(
                                "Thornfield Police Station",
                                "1 Tannery Lane, Thornfield",
                                "E99 1AA",
                                new LatLng(51.5041, 0.0123),
                                "Level entrance",
                                null,
                                null,
                                null)));
        teams.put(
                bellYard,
                new Team(
                        new TeamId(2),
                        "Bell Yard Safer Neighbourhoods Team",
                        "metropolitan",
                        null,
                        List.of(new Team.Post(
                                5, "PC", "ward-officer", null, true, false, true, List.of(), List.of(), SINCE)),
                        List.of(),
                        List.of(),
                        null));
    }

    private static Team.Post post(long id, String rank, String role, @Nullable String name, @Nullable String bio) {
        var officer = name == null ? null : new Team.Officer(name, bio, null);
        var routes = id == 1 ? List.of(new Team.Route("telephone", "020 7946 0102")) : List.<Team.Route>of();
        return new Team.Post(id, rank, role, officer, false, false, true, List.of(), routes, SINCE);
    }

    private void addMeetings() {
        meetings.add(new Meeting(
                1,
                "ward-panel-1@thornfield.example",
                2,
                List.of(abbeyGreen.id()),
                "Abbey Green ward panel",
                "ward panel",
                "Choose what the team works on next; tea, biscuits, and plain answers.",
                Instant.parse("2026-11-24T18:30:00Z"),
                Instant.parse("2026-11-24T20:00:00Z"),
                "Tannery Hall, Tannery Lane",
                "E99 1AA",
                new Meeting.Access("Ramp at the side door", "Yes", null, null),
                "abbey.green@police.example",
                null,
                false,
                Instant.parse("2026-11-02T09:00:00Z")));
        meetings.add(new Meeting(
                2,
                "drop-in-2@thornfield.example",
                1,
                List.of(abbeyGreen.id()),
                "Street briefing",
                "street briefing",
                "By the market cross.",
                Instant.parse("2027-07-06T17:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                Instant.parse("2026-11-10T09:00:00Z")));
    }

    private void addPriorities() {
        priorities.add(new Priority(
                reference("0000001"),
                abbeyGreen.id(),
                "Mopeds ridden across the green after dark",
                LocalDate.of(2026, 10, 6),
                "Officers on the green on eleven evenings; two mopeds seized.",
                LocalDate.of(2026, 11, 3),
                null));
        priorities.add(new Priority(
                reference("0000002"),
                abbeyGreen.id(),
                "Bicycles stolen at the station",
                LocalDate.of(2026, 3, 2),
                null,
                null,
                LocalDate.of(2026, 9, 1)));
    }

    /// The reference that begins with these letters.
    private static Reference reference(String letters) {
        return "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .mapToObj(check -> Reference.find(letters + (char) check))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private void addPostcodes() {
        lookup.put("E99 1AA", new LatLng(51.5041, 0.0123));
        lookup.put("E99 2BB", new LatLng(51.505, 0.0198));
        lookup.put("E99 3CC", new LatLng(51.505, 0.05));
        var abbeyOnly = lookup.around(new LatLng(51.5041, 0.0123));
        lookup.put(
                "E99 9ZZ",
                new Found.NoLongerInUse(
                        new Lookup.Located("E99 9ZZ", new LatLng(51.5041, 0.0123), abbeyOnly),
                        LocalDate.of(2026, 5, 1)));
        lookup.put("E99 8ZZ", new Found.UnknownPostcode("E99 8ZZ", List.of(abbeyGreen, bellYard)));
        lookup.put("E99", new Found.Outward("E99", List.of(abbeyGreen)));
        lookup.put("M1 1AE", new Found.NotInLondon("M1 1AE"));
    }

    static Meeting meeting(Area area, Instant starts) {
        return new Meeting(
                starts.getEpochSecond(),
                starts.getEpochSecond() + "@thornfield.example",
                0,
                List.of(area.id()),
                "Drop-in",
                "drop-in",
                "",
                starts,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                starts);
    }
}
