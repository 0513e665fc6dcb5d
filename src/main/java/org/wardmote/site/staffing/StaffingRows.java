package org.wardmote.site.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wardmote.area.Teams.DutyMonth;
import org.wardmote.area.Teams.Establishment;
import org.wardmote.kernel.Frame;
import org.wardmote.site.wording.Wording;

/// The two tables, as cells of text. The hours end with the sum of all months shown.
final class StaffingRows {

    private final Wording wording;

    StaffingRows(Frame.Words words) {
        wording = new Wording(words);
    }

    List<String> heads(String... names) {
        return Arrays.stream(names)
                .map(name -> wording.say("site.staffing.head." + name))
                .toList();
    }

    List<List<String>> posts(List<Establishment> months) {
        return months.stream()
                .filter(month -> month.posts() > 0)
                .map(month -> List.of(
                        wording.shortMonth(month.month()),
                        number(month.posts()),
                        number(month.filled()),
                        number(month.vacant())))
                .toList();
    }

    List<List<String>> hours(List<DutyMonth> months) {
        var known = months.stream().filter(month -> month.hours() > 0).toList();
        if (known.isEmpty()) return List.of();
        var rows = new ArrayList<List<String>>();
        for (var month : known) rows.add(row(month));
        if (known.size() > 1) rows.add(sum(known));
        return List.copyOf(rows);
    }

    private List<String> row(DutyMonth month) {
        return List.of(
                wording.shortMonth(month.month()),
                number(month.hours()),
                share(month.proactive(), month.hours()),
                share(month.reactive(), month.hours()),
                share(month.abstractedHours(), month.hours()),
                reasons(month));
    }

    private List<String> sum(List<DutyMonth> months) {
        var all = months.stream().mapToDouble(DutyMonth::hours).sum();
        return List.of(
                wording.say("site.staffing.all"),
                number(all),
                share(months.stream().mapToDouble(DutyMonth::proactive).sum(), all),
                share(months.stream().mapToDouble(DutyMonth::reactive).sum(), all),
                share(months.stream().mapToDouble(DutyMonth::abstractedHours).sum(), all),
                "");
    }

    private String reasons(DutyMonth month) {
        return wording.list(month.abstracted().stream()
                .map(one -> wording.say("site.figure.away.reason", one.reason(), one.hours()))
                .toList());
    }

    private String number(double number) {
        return wording.say("site.number", number);
    }

    private String share(double part, double whole) {
        return wording.say("site.staffing.share", part, part / whole);
    }
}
