package org.wardmote.people.request;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.Viewer;
import org.wardmote.people.trail.Trails;

/// The desk's pages on requests. They show references and reasons, and never who somebody is: that is not needed to
/// decide.
@Component
class DataRequestPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Deciding deciding;
    private final Trails trails;

    DataRequestPages(Deciding deciding, Trails trails) {
        this.deciding = deciding;
        this.trails = trails;
    }

    DataRequestsPage list(Viewer viewer) {
        var frame = trails.desk("data.requests.title");
        return new DataRequestsPage(
                frame,
                deciding.list(viewer).stream()
                        .map(request -> new DataRequestsPage.Line(
                                "/desk/data-requests/" + request.reference(), cells(request, frame)))
                        .toList(),
                TakingRequests.may(viewer));
    }

    private static List<String> cells(DataRequest request, Frame frame) {
        return List.of(
                request.reference(),
                frame.say("data.request." + request.kind().name()),
                DAY.format(request.askedAt().atZone(LondonTime.ZONE)),
                DAY.format(request.due()));
    }

    DataRequestPage one(Viewer viewer, DecisionForm form, Faults faults) {
        var request = deciding.get(form.reference());
        var records = deciding.look(viewer, request);
        var frame = trails.desk(
                new Trails.Above("data.requests.title", "/desk/data-requests"),
                "data.request.title",
                request.reference());
        var kind = request.kind().name();
        return new DataRequestPage(
                frame,
                frame.say("data.request.lede." + kind, DAY.format(request.due())),
                records.stream().map(record -> line(record, frame)).toList(),
                List.of(
                        new Choice("yes", frame.say("data.decide.keep.yes." + kind)),
                        new Choice("no", frame.say("data.decide.keep.no." + kind))),
                List.of(
                        new Choice("yes", frame.say("data.decide.tell.yes")),
                        new Choice("no", frame.say("data.decide.tell.no"))),
                form,
                faults);
    }

    private static DataRequestPage.Line line(DataRequest.Restricted record, Frame frame) {
        return new DataRequestPage.Line(
                record.id(),
                record.record(),
                frame.say("data.reason." + record.reason().name()),
                record.isDecided()
                        ? frame.say(
                                record.stays() ? "data.decided.kept" : "data.decided.not-kept",
                                String.valueOf(record.because()))
                        : "");
    }
}
