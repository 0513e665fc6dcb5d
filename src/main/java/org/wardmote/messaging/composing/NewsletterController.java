package org.wardmote.messaging.composing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Areas;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.announcement.Announcements;
import org.wardmote.messaging.announcement.Writing;
import org.wardmote.messaging.newsletter.FromRecords;
import org.wardmote.messaging.newsletter.NoNewsIsRecorded;
import org.wardmote.people.Viewer;

/// `/desk/announcements/newsletter`: a ward's newsletter drafted from records at once, for whoever does not wait
/// for the beginning of the month.
@Controller
class NewsletterController {

    static final String PATH = Acts.LIST + "/newsletter";

    private final Acts acts;
    private final Offices offices;
    private final Areas areas;
    private final FromRecords records;
    private final Writing writing;
    private final Announcements announcements;
    private final Clock clock;

    NewsletterController(
            Acts acts,
            Offices offices,
            Areas areas,
            FromRecords records,
            Writing writing,
            Announcements announcements,
            Clock clock) {
        this.acts = acts;
        this.offices = offices;
        this.areas = areas;
        this.records = records;
        this.writing = writing;
        this.announcements = announcements;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Staff(Function.COMPOSE)
    ActPage ask(Viewer viewer) {
        return page(viewer, Faults.NONE, null);
    }

    @PostMapping(PATH)
    @Staff(Function.COMPOSE)
    Object draft(Viewer viewer, @RequestParam(required = false) @Nullable String of, HttpServletResponse response) {
        var office = ward(viewer, of);
        var faults = office.isPresent()
                ? Faults.NONE
                : Faults.NONE.and("of", acts.words().say("newsletter.of.none"));
        return DeskForm.tryTo(
                () -> drafted(office.orElseThrow(), viewer), faults, again -> page(viewer, again, of), response);
    }

    private Optional<Office> ward(Viewer viewer, @Nullable String code) {
        return offices.find(viewer, code == null ? "" : code).filter(office -> office.area() != null);
    }

    private SeeOther drafted(Office office, Viewer viewer) {
        var ward = areas.get(Objects.requireNonNull(office.area()));
        var month = YearMonth.from(LondonTime.today(clock)).minusMonths(1);
        var content = records.draft(ward, month).orElseThrow(NoNewsIsRecorded::new);
        var id = writing.draft(office, content, null, viewer, Moments.now(clock));
        return new SeeOther(Acts.home(announcements.find(id).orElseThrow()) + "?done=newsletter");
    }

    private ActPage page(Viewer viewer, Faults faults, @Nullable String chosen) {
        var words = acts.words();
        List<Choice> wards = offices.list(viewer).stream()
                .filter(one -> one.value().split("/").length == 3)
                .toList();
        return new ActPage(
                acts.page("newsletter.title"),
                null,
                words.say("newsletter.lede"),
                null,
                faults,
                PATH,
                List.of(new Field.Pick("of", words.say("newsletter.of"), null, wards, chosen)),
                words.say("newsletter.submit"),
                Acts.LIST);
    }
}
