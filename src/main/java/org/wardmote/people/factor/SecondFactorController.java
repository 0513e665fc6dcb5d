package org.wardmote.people.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.signin.SignIns;

/// `/my/second-factor`: an app that shows codes, and codes on paper.
@Controller
@RequestMapping(path = "/my/second-factor")
class SecondFactorController {

    private final FactorPages pages;
    private final SettingUp settingUp;
    private final AuthenticatorApps apps;
    private final SignIns signIns;

    SecondFactorController(FactorPages pages, SettingUp settingUp, AuthenticatorApps apps, SignIns signIns) {
        this.pages = pages;
        this.settingUp = settingUp;
        this.apps = apps;
        this.signIns = signIns;
    }

    @GetMapping
    @SignedIn
    SecondFactorPage show(HttpServletRequest request) {
        return pages.overview(here(request));
    }

    @PostMapping(path = "/app")
    @SignedIn
    SeeOther begin(HttpServletRequest request) {
        settingUp.begin(here(request));
        return new SeeOther("/my/second-factor/app");
    }

    @GetMapping(path = "/app")
    @SignedIn
    Object app(HttpServletRequest request) {
        var app = apps.findBegun(here(request).person());
        if (app.isEmpty()) return new SeeOther("/my/second-factor");
        return pages.app(app.get(), false);
    }

    @PostMapping(path = "/app/confirmation")
    @SignedIn
    Object confirm(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var here = here(request);
        var app = apps.findBegun(here.person());
        if (app.isEmpty()) return new SeeOther("/my/second-factor");
        var made = settingUp.confirm(code, here, request, response);
        if (made.isPresent()) return pages.codes(made.get());
        response.setStatus(422);
        return pages.app(app.get(), true);
    }

    @PostMapping(path = "/recovery-codes")
    @SignedIn
    RecoveryCodesPage renewRecovery(HttpServletRequest request) {
        return pages.codes(settingUp.renewRecovery(here(request)));
    }

    @PostMapping(path = "/removal")
    @SignedIn
    SeeOther remove(HttpServletRequest request) {
        settingUp.remove(here(request));
        return new SeeOther("/my/second-factor");
    }

    private SignIns.Here here(HttpServletRequest request) {
        return signIns.here(request).orElseThrow(NotFound::new);
    }
}
