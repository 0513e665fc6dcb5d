package org.wardmote.people.export;

import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.MyEntry;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.Viewer;

/// `/my/data`: to read, and as a file.
@Controller
class DataController {

    private final DataPages pages;
    private final Copying copying;

    DataController(DataPages pages, Copying copying) {
        this.pages = pages;
        this.copying = copying;
    }

    @Bean
    static MyEntry myData() {
        return new MyEntry("data.title", "data.hint", "/my/data", 70);
    }

    @GetMapping("/my/data")
    @SignedIn
    DataPage show(Viewer viewer) {
        return pages.of(viewer.whom());
    }

    /// Posted, since it is logged and may begin a review.
    @PostMapping("/my/data")
    @SignedIn
    ResponseEntity<byte[]> download(Viewer viewer) {
        return DataFile.sent(copying.give(viewer));
    }
}
