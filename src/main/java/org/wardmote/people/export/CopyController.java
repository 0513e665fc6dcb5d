package org.wardmote.people.export;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.NotFound;

/// `/privacy/copy/{key}`: a copy for whoever asked for it on paper. It is opened by a button, so that a program
/// that looks at links does not use this one up.
@Controller
class CopyController {

    private final DataPages pages;
    private final Copying copying;
    private final CopyLinks links;

    CopyController(DataPages pages, Copying copying, CopyLinks links) {
        this.pages = pages;
        this.copying = copying;
        this.links = links;
    }

    @GetMapping("/privacy/copy/{key}")
    @KeyHolder
    CopyLinkPage show(@PathVariable String key) {
        if (!links.holds(key)) throw new NotFound();
        return pages.link(key);
    }

    @PostMapping("/privacy/copy/{key}")
    @KeyHolder
    CopyPage open(@PathVariable String key) {
        return pages.copy(copy(key));
    }

    @PostMapping("/privacy/copy/{key}/file")
    @KeyHolder
    ResponseEntity<byte[]> download(@PathVariable String key) {
        return DataFile.sent(copy(key));
    }

    private Copy copy(String key) {
        var persons = links.open(key);
        if (persons.isEmpty()) throw new NotFound();
        return Copy.merged(persons.stream().map(copying::of).toList());
    }
}
