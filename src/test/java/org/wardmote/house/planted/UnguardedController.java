package org.wardmote.house.planted;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Operator;

/// Handlers that offend, and one that does not. Abstract, so that it is never a bean.
@Controller
@RequestMapping("/planted")
public abstract class UnguardedController {

    @GetMapping("/none")
    void none() {}

    @GetMapping("/two")
    @Anyone
    @Operator
    void two() {}

    @PostMapping("/kept")
    @Anyone
    void kept() {}

    @RequestMapping("/any")
    @Anyone
    void any() {}

    @PostMapping("/sound")
    @Anyone(sameForAll = false)
    void sound() {}
}
