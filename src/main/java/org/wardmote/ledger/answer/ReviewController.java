package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.Viewer;

/// `…/answer/{id}/reading`: a second reader lets an answer go, or gives it back with a note. `…/release`: a second
/// person releases it to the public, in words that identify and endanger nobody, or decides that it stays private.
@Controller
class ReviewController {

    private static final String ADDRESS = "/desk/contributions/{reference}/answer/{id}/{kind:reading|release}";

    private final Reviews reviews;
    private final Handling handling;

    ReviewController(Reviews reviews, Handling handling) {
        this.reviews = reviews;
        this.handling = handling;
    }

    @GetMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.PUBLISH, Function.SUPERVISE})
    ReviewPage show(Viewer viewer, @PathVariable String reference, @PathVariable long id, @PathVariable String kind) {
        var on = open(reviews.find(reference, id, kind, viewer));
        var words = kind.equals("release") ? on.answer().words() : null;
        return reviews.page(on, kind, new ReviewForm(null, null, words), Faults.NONE);
    }

    @PostMapping(ADDRESS)
    @Staff({Function.ANSWER, Function.PUBLISH, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable long id,
            @PathVariable String kind,
            @Valid @ModelAttribute ReviewForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var on = reviews.find(reference, id, kind, viewer);
        var found = Faults.of(errors, reviews.words());
        return DeskForm.tryTo(
                () -> new SeeOther(decide(open(on), kind, form, viewer)),
                form.lacksWords(kind)
                        ? found.and("words", reviews.words().say("desk.review." + kind + ".words.none"))
                        : found,
                faults -> reviews.page(on, kind, form, faults),
                response);
    }

    private static Reviews.Case open(Reviews.Case on) {
        if (!on.isOpen()) throw new PurposeComesFirst();
        return on;
    }

    /// @return where others wait
    private String decide(Reviews.Case on, String kind, ReviewForm form, Viewer by) {
        var good = form.isGood();
        if (kind.equals("reading")) {
            handling.read(on.answer().id(), good, form.text(), by);
            return "/desk/readings?done=" + (good ? "given" : "back");
        }
        var question = form.forAll();
        var words = form.text();
        if (good && question != null && words != null)
            handling.answerForAll(on.answer().id(), question, words, by);
        else handling.release(on.answer().id(), good, good ? words : null, by);
        return "/desk/releases?done=" + (good ? "public" : "private");
    }
}
