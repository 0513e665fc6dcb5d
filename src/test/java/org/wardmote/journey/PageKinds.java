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
        kinds.put("explainer", "/guide/pcso");
        kinds.put("about", "/about");
        kinds.put("accessibility", "/accessibility");
        kinds.put("privacy", "/privacy");
        kinds.put("missing", "/nothing-here");
        return kinds;
    }

    private PageKinds() {}
}
