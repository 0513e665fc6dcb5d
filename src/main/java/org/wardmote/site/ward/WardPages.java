package org.wardmote.site.ward;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.site.ward.WardPage.Foot;
import org.wardmote.site.ward.WardPage.Link;
import org.wardmote.site.ward.WardPage.Then;
import org.wardmote.site.wording.Crumbs;
import org.wardmote.site.wording.Wording;

/// Puts the page of a local area together, as it is or as it was on a day.
@Component
class WardPages implements AreaPages {

    private final Frames frames;
    private final Frame.Words words;
    private final TellingTeam team;
    private final TellingMeetings meetings;
    private final TellingLand land;
    private final TellingPromises promises;
    private final TellingAlerts alerts;
    private final TellingWatch watch;

    WardPages(
            Frames frames,
            Frame.Words words,
            TellingTeam team,
            TellingMeetings meetings,
            TellingLand land,
            TellingPromises promises,
            TellingAlerts alerts,
            TellingWatch watch) {
        this.frames = frames;
        this.words = words;
        this.team = team;
        this.meetings = meetings;
        this.land = land;
        this.promises = promises;
        this.alerts = alerts;
        this.watch = watch;
    }

    @Override
    public WardPage asItIs(Area area, LocalDate today) {
        var frame = frames.frame(
                "/areas",
                Crumbs.to(area, words),
                "site.ward.title",
                area.name(),
                area.borough().name());
        var coming = meetings.tell(area, new Wording(frame.words()));
        var fresh = coming.changes() == null ? frame : frame.goodUntil(coming.changes());
        return page(fresh, area, today, null, coming);
    }

    WardPage asItWas(Area area, LocalDate day) {
        var date = new Wording(words).date(day);
        var frame = frames.unlisted(
                "/areas",
                Crumbs.to(area, words),
                "site.ward.then.title",
                area.name(),
                area.borough().name(),
                date);
        var then = new Then(frame.say("site.ward.then.sentence", date), area.path(), frame.say("site.ward.then.link"));
        return page(frame, area, day, then, WardMeetings.NONE);
    }

    private WardPage page(Frame frame, Area area, LocalDate day, @Nullable Then then, WardMeetings coming) {
        var wording = new Wording(frame.words());
        var told = team.tell(area, day, then == null, wording);
        var ground = land.tell(area, told.base(), day, then == null, wording);
        return new WardPage(
                frame,
                area.name(),
                frame.say(
                        "site.ward.caption." + area.kind().word(),
                        area.borough().name(),
                        ground.force()),
                then,
                told,
                then == null ? contact(area) : null,
                then == null ? "/subscribe?area=" + area.code() : null,
                promises.promised(area, day, then == null, wording),
                then == null ? promises.answered(area, wording) : null,
                then == null ? alerts.tell(area, wording) : null,
                then == null ? watch.tell(area, wording) : null,
                coming,
                then == null && area.kind() != AreaKind.TOWN_CENTRE ? area.path() + "/meetings.ics" : null,
                ground,
                foot(area, day, then == null, wording));
    }

    /// A town centre's team is written to by way of its borough, where the place is asked.
    private static String contact(Area area) {
        var borough = "/contact/" + area.borough().slug();
        return area.kind() == AreaKind.TOWN_CENTRE ? borough : borough + "/" + area.slug();
    }

    private static Foot foot(Area area, LocalDate day, boolean now, Wording wording) {
        var links = new ArrayList<Link>();
        if (now) links.add(new Link(wording.say("site.foot.compare"), "/compare?place=" + asked(area)));
        if (now && area.kind() != AreaKind.TOWN_CENTRE) {
            links.add(new Link(wording.say("site.foot.summary"), area.path() + "/summary"));
            links.add(new Link(
                    wording.say("site.foot.accounts"),
                    "/accounts/" + area.borough().slug()));
            links.add(new Link(wording.say("site.foot.scoreboard"), "/scoreboard/" + asked(area)));
            links.add(new Link(wording.say("site.foot.year-ago"), area.path() + "?at=" + day.minusYears(1)));
            links.add(new Link(wording.say("site.foot.json"), "/policeuk/" + area.force() + "/" + area.code()));
        }
        var set = wording.say(
                "site.foot.set", area.set(), wording.date(area.period().from()));
        return new Foot(wording.say("site.foot.as-at", wording.date(day)) + " " + set, links);
    }

    private static String asked(Area area) {
        return area.borough().slug() + "/" + area.slug();
    }
}
