package org.wardmote.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wardmote.kernel.LondonTime;

/// One address of the demonstration for each kind of page, by the name that its picture gets.
final class PageKinds {

    static final String WARD = "/areas/lambeth/brixton";

    static Map<String, String> all() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("home", "/");
        kinds.put("areas", "/areas");
        kinds.put("borough", "/areas/lambeth");
        kinds.put("ward", WARD);
        kinds.put("ward-gap", "/areas/lambeth/gipsy-hill");
        kinds.put("ward-then", WARD + "?at=" + LocalDate.now(LondonTime.ZONE).minusMonths(2));
        kinds.put("team", WARD + "/team");
        kinds.put("station", "/places/wandsworth/balham-station");
        kinds.put("counter", "/places/lambeth/brixton-front-counter-invented");
        kinds.put("counter-closed", "/places/lambeth/streatham-front-counter-invented");
        kinds.put("contact-points", "/contact-points");
        kinds.put("contact-points-near", "/contact-points?near=Brixton");
        kinds.put("find", "/find");
        kinds.put("find-empty", "/find?q=");
        kinds.put("find-choice", "/find?q=SW9");
        kinds.put("find-similar", "/find?q=Brixtn");
        kinds.put("find-unknown", "/find?q=SW9+8HE");
        kinds.put("find-elsewhere", "/find?q=M1+1AA");
        kinds.put("find-nothing", "/find?q=zzzqqq");
        kinds.put("compare", "/compare");
        kinds.put("compare-three", "/compare?place=lambeth/brixton&place=camden/camden-town&place=zzz");
        kinds.put("guide", "/guide");
        kinds.put("explainer", "/guide/anti-social-behaviour");
        kinds.put("words", "/guide/words");
        kinds.put("why", "/guide/why");
        kinds.put("subjects", "/subjects");
        kinds.put("subject", "/subjects/rowdy");
        kinds.put("about", "/about");
        kinds.put("accessibility", "/accessibility");
        kinds.put("privacy", "/privacy");
        kinds.put("missing", "/nothing-here");
        kinds.put("scoreboard", "/scoreboard");
        kinds.put("scoreboard-borough", "/scoreboard/lambeth");
        kinds.put("scoreboard-ward", "/scoreboard/lambeth/brixton");
        kinds.put("scoreboard-definitions", "/scoreboard/definitions");
        kinds.put("scoreboard-parity", "/scoreboard/parity?area=lambeth");
        kinds.put("scoreboard-promises", "/scoreboard/promises");
        kinds.put("scoreboard-records", "/scoreboard/records/decisions?area=lambeth");
        kinds.put("answers", "/answers");
        kinds.put("answers-ward", WARD + "/answers");
        kinds.put("panel", WARD + "/panel");
        kinds.put("summary", WARD + "/summary");
        kinds.put("summary-easy", WARD + "/summary/easy-read");
        kinds.put("alerts", "/alerts");
        kinds.put("alerts-ward", WARD + "/alerts");
        kinds.put("accounts", "/accounts");
        kinds.put("subscribe-asked-here", "/subscribe/asked-here");
        kinds.put("accounts-borough", "/accounts/lambeth");
        return kinds;
    }

    /// Those that carry a form and so set a cookie for it, or change as people write.
    static Map<String, String> written() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("contact", "/contact");
        kinds.put("contact-danger", "/contact/lambeth/brixton");
        kinds.put("contact-form", "/contact/lambeth/brixton?write");
        kinds.put("contact-borough", "/contact/lambeth?write");
        kinds.put("subscribe", "/subscribe");
        kinds.put("sign-in", "/sign-in");
        kinds.put("sign-in-passkey", "/sign-in/passkey");
        kinds.put("outbox", "/outbox");
        kinds.put("outbox-texts", "/outbox/texts");
        kinds.put("outbox-pushes", "/outbox/pushes");
        kinds.put("outbox-posts", "/outbox/posts");
        kinds.put("notice", "/privacy/notice");
        kinds.put("notice-young", "/privacy/young-people");
        return kinds;
    }

    /// By the part that is stepped into, what opens to it.
    static Map<String, Map<String, String>> signedIn() {
        var roles = new LinkedHashMap<String, Map<String, String>>();
        roles.put(
                "A resident of Brixton",
                kinds(
                        "/my",
                        "/my/data",
                        "/my/data/erasure",
                        "/my/about-me",
                        "/my/addresses",
                        "/my/addresses/email",
                        "/my/passkeys",
                        "/my/sign-ins",
                        "/my/coordinating"));
        roles.put(
                "Ward officer in Brixton",
                kinds(
                        "/desk",
                        "/desk/contributions",
                        "/desk/log",
                        "/desk/search",
                        "/desk/search?q=lights",
                        "/desk/handover",
                        "/desk/calls-and-letters",
                        "/desk/readings",
                        "/desk/referrals",
                        "/desk/outcomes",
                        "/desk/priorities",
                        "/desk/priorities/new",
                        "/desk/promises",
                        "/desk/actions",
                        "/desk/patrols",
                        "/desk/patrols/new",
                        "/desk/panel/lambeth/brixton",
                        "/desk/subscribers",
                        "/desk/subscribers/new",
                        "/desk/rounds/lambeth/brixton",
                        "/desk/rounds/lambeth/brixton/new",
                        "/my/second-factor"));
        roles.put("Sergeant of Brixton and Brixton Hill", kinds("/desk/escalations", "/desk/releases"));
        roles.put("Superintendent for Lambeth", kinds("/desk/command", "/desk/evidence"));
        roles.put(
                "Digital engagement officer for Lambeth, who keeps the register of accounts",
                kinds("/desk/accounts", "/desk/accounts/new", "/desk/summaries"));
        roles.put(
                "Engagement officer for Lambeth, who writes to subscribers",
                kinds(
                        "/desk/announcements",
                        "/desk/announcements/new",
                        "/desk/announcements/newsletter",
                        "/desk/coordinators",
                        "/desk/coordinators/new"));
        roles.put("Analyst of the engagement unit for Lambeth", kinds("/desk/findings", "/desk/findings/new"));
        roles.put("Chief superintendent for Lambeth, who decides", kinds("/desk/decisions"));
        roles.put(
                "Scrutiny officer of the oversight body",
                kinds("/desk/measures/missed?area=lambeth&of=metropolitan", "/desk/targets", "/desk/targets/new"));
        roles.put(
                "Administrator of the police service",
                kinds(
                        "/desk",
                        "/desk/grants",
                        "/desk/grants/new",
                        "/desk/data-requests",
                        "/desk/data-requests/new",
                        "/desk/records"));
        return roles;
    }

    private static Map<String, String> kinds(String... paths) {
        var kinds = new LinkedHashMap<String, String>();
        for (var path : paths) kinds.put(path.substring(1).replaceAll("\\W+", "-"), path);
        return kinds;
    }

    private PageKinds() {}
}
