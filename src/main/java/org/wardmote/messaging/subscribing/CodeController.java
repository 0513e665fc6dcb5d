package org.wardmote.messaging.subscribing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.SeeOther;
import org.wardmote.messaging.subscription.AskingByText;
import org.wardmote.messaging.subscription.Links;

/// `/subscribe/code/{asked}`: the code that came by text is typed in, and leads on to the private page.
@Controller
class CodeController {

    private static final String PATH = SubscribePages.PATH + "/code/{asked}";

    private final SubscribePages pages;
    private final AskingByText asking;
    private final Links links;
    private final Frame.Words words;

    CodeController(SubscribePages pages, AskingByText asking, Links links, Frame.Words words) {
        this.pages = pages;
        this.asking = asking;
        this.links = links;
        this.words = words;
    }

    @GetMapping(PATH)
    @KeyHolder
    CodePage show(@PathVariable UUID asked) {
        return pages.code(asked, Faults.NONE);
    }

    @PostMapping(PATH)
    @KeyHolder
    Object prove(@PathVariable UUID asked, @RequestParam(defaultValue = "") String code, HttpServletResponse response) {
        var proved = asking.prove(asked, code);
        if (proved.isPresent())
            return new SeeOther(links.preferences(proved.get().holder()));
        var faults = Faults.NONE.and("code", words.say("subscribe.code.wrong"));
        return DeskForm.back(pages.code(asked, faults), response);
    }
}
