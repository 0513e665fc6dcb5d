package org.wardmote.priority.finding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Saying;

/// `/desk/findings`: what many people said, by how many said it and how much harm it does.
@Controller
class FindingsController {

    private final FindingActs acts;
    private final FindingList list;

    FindingsController(FindingActs acts, FindingList list) {
        this.acts = acts;
        this.list = list;
    }

    @GetMapping(FindingActs.LIST)
    @Staff({
        Function.ANALYSE,
        Function.DECIDE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.SUPERVISE,
        Function.SCRUTINISE
    })
    FindingsPage index(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String after) {
        var shown = FindingList.Show.find(show).orElse(FindingList.Show.OPEN);
        var rows = list.list(viewer, shown, FindingList.Cursor.find(after).orElse(FindingList.Cursor.START));
        var page = rows.subList(0, Math.min(rows.size(), FindingList.PAGE));
        var saying = acts.saying();
        return new FindingsPage(
                acts.page("finding.list.title"),
                Arrays.stream(FindingList.Show.values())
                        .map(one -> new FindingsPage.View(
                                FindingActs.LIST + "?show=" + one.code(),
                                saying.say("finding.show." + one.code()),
                                one == shown))
                        .toList(),
                page.stream().map(finding -> line(finding, saying)).toList(),
                saying.say("finding.none." + shown.code()),
                viewer.holds(Function.ANALYSE) ? FindingActs.LIST + "/new" : null,
                rows.size() > page.size()
                        ? FindingActs.LIST + "?show=" + shown.code() + "&after="
                                + FindingList.Cursor.of(page.getLast()).written()
                        : null);
    }

    private static FindingsPage.Line line(Finding finding, Saying saying) {
        return new FindingsPage.Line(
                FindingActs.home(finding),
                finding.title(),
                saying.say("finding.state." + finding.state().code()),
                tone(finding.state()),
                saying.place(finding.placed()),
                FindingPages.basis(finding, saying),
                FindingPages.late(finding, saying));
    }

    static String tone(FindingState state) {
        return switch (state) {
            case DECIDED -> "good";
            case CLOSED, WITHDRAWN -> "off";
            default -> "plain";
        };
    }
}
