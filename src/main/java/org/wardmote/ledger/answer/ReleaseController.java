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

/// `…/answer/{id}/release`: a second person releases an answer to the public, in words that identify and endanger
/// nobody, or decides that it stays private.
@Controller
class ReleaseController {

    private static final String KIND = "release";

    private final Reviews reviews;
    private final Handling handling;

    ReleaseController(Reviews reviews, Handling handling) {
        this.reviews = reviews;
        this.handling = handling;
    }

    @GetMapping("/desk/contributions/{reference}/answer/{id}/release")
    @Staff({Function.PUBLISH, Function.SUPERVISE})
    ReviewPage show(Viewer viewer, @PathVariable String reference, @PathVariable long id) {
        var on = get(reference, id, viewer);
        return reviews.page(on, KIND, new ReviewForm(null, on.answer().words()), Faults.NONE);
    }

    @PostMapping("/desk/contributions/{reference}/answer/{id}/release")
    @Staff({Function.PUBLISH, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable long id,
            @Valid @ModelAttribute ReviewForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var on = get(reference, id, viewer);
        var faults = Faults.of(errors, reviews.words());
        if (form.isGood() && form.text() == null)
            faults = faults.and("words", reviews.words().say("desk.review.release.words.none"));
        if (!faults.isEmpty()) return Onward.back(reviews.page(on, KIND, form, faults), response);
        handling.release(id, form.isGood(), form.isGood() ? form.text() : null, viewer);
        return Onward.to("/desk/releases?done=" + (form.isGood() ? "public" : "private"));
    }

    private Reviews.Case get(String reference, long id, Viewer viewer) {
        var on = reviews.get(reference, id, viewer);
        if (!Cases.may(Function.PUBLISH, on.one(), viewer) && !Cases.may(Function.SUPERVISE, on.one(), viewer))
            throw new NotFound();
        return on;
    }
}
