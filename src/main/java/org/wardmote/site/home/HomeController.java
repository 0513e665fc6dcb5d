package org.wardmote.site.home;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Frames;
import org.wardmote.site.find.SearchBox;

@Controller
class HomeController {

    private final Frames frames;
    private final Areas areas;

    HomeController(Frames frames, Areas areas) {
        this.frames = frames;
        this.areas = areas;
    }

    @GetMapping("/")
    @Anyone
    HomePage show() {
        var frame = frames.frame("/", List.of(), "site.home.title");
        var boroughs = new LinkedHashMap<String, String>();
        for (var borough : areas.listBoroughs()) boroughs.put(borough.name(), borough.path());
        return new HomePage(frame, SearchBox.empty(frame), boroughs);
    }
}
