package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.desk.Onward;
import org.wardmote.people.Viewer;

/// `…/answer/{id}/reading`: a second reader lets an answer go, or gives it back with a note.
@Controller
class ReadingController {

    private static final String KIND = "reading";

    private final Reviews reviews;
    private final Handling handling;

    ReadingController(Reviews reviews, Handling handling) {
        this.reviews = reviews;
        this.handling = handling;
    }

    @GetMapping("/desk/contributions/{reference}/answer/{id}/reading")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ReviewPage show(Viewer viewer, @PathVariable String reference, @PathVariable long id) {
        return reviews.page(get(reference, id, viewer), KIND, ReviewForm.BLANK, Faults.NONE);
    }

    @PostMapping("/desk/contributions/{reference}/answer/{id}/reading")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable long id,
            @Valid @ModelAttribute ReviewForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var on = get(reference, id, viewer);
        var faults = Faults.of(errors, reviews.words());
        if (!form.isGood() && form.text() == null)
            faults = faults.and("words", reviews.words().say("desk.review.reading.note.none"));
        if (!faults.isEmpty()) return Onward.back(reviews.page(on, KIND, form, faults), response);
        handling.read(id, form.isGood(), form.text(), viewer);
        return Onward.to("/desk/readings?done=" + (form.isGood() ? "given" : "back"));
    }

    private Reviews.Case get(String reference, long id, Viewer viewer) {
        var on = reviews.get(reference, id, viewer);
        if (!Cases.isTheirsToAnswer(on.one(), viewer)) throw new NotFound();
        return on;
    }
}
