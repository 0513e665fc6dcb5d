package org.wardmote.people.singlesignon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.passkey.Ceremonies;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.Secrets;

/// `/sign-in/organisation`: to the provider and back. The way there is a link, since browsers let no form of ours
/// lead to another host; what it leaves behind is an unanswered question that is forgotten in ten minutes.
@Controller
class SingleSignOnController {

    private final Provider provider;
    private final Vouching vouching;
    private final Ceremonies ceremonies;
    private final Secrets secrets;
    private final Frames frames;

    SingleSignOnController(
            Provider provider, Vouching vouching, Ceremonies ceremonies, Secrets secrets, Frames frames) {
        this.provider = provider;
        this.vouching = vouching;
        this.ceremonies = ceremonies;
        this.secrets = secrets;
        this.frames = frames;
    }

    @GetMapping("/sign-in/organisation")
    @Anyone(sameForAll = false)
    Object begin(
            @RequestParam(required = false) @Nullable String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = Asked.anew(secrets, LocalPath.of(then));
        ceremonies.begin(Ceremonies.Kind.SINGLE_SIGN_ON, asked.written(), request, response);
        try {
            return new SeeOther(provider.address(asked));
        } catch (Provider.DidNotAnswer e) {
            return failed(response);
        }
    }

    @GetMapping(Provider.CALLBACK)
    @Anyone(sameForAll = false)
    Object end(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = ceremonies
                .take(Ceremonies.Kind.SINGLE_SIGN_ON, request, response)
                .map(Asked::read)
                .filter(one -> one.state().equals(state));
        if (asked.isEmpty() || code == null || state == null) return failed(response);
        return confirmed(asked.get(), code, state)
                .filter(colleague -> vouching.signIn(colleague, request, response))
                .<Object>map(colleague -> new SeeOther(asked.get().then()))
                .orElseGet(() -> failed(response));
    }

    private Optional<Colleague> confirmed(Asked asked, String code, String state) {
        try {
            return vouching.read(provider.confirm(asked, code, state));
        } catch (Provider.DidNotAnswer e) {
            return Optional.empty();
        }
    }

    private SingleSignOnPage failed(HttpServletResponse response) {
        response.setStatus(422);
        return new SingleSignOnPage(frames.personal(null, List.of(), "single-sign-on.failed.title"));
    }
}
