package org.wardmote.messaging.outbox;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.post.Installation;

/// `/outbox/posts`: what a demonstration would have posted on social media. Anywhere else there is no such page.
@Controller
class PostsController {

    private final KeptPosts posts;
    private final PostPages pages;
    private final Installation installation;

    PostsController(KeptPosts posts, PostPages pages, Installation installation) {
        this.posts = posts;
        this.pages = pages;
        this.installation = installation;
    }

    @GetMapping(PostPages.PATH)
    @Anyone(sameForAll = false)
    KeptPostsPage index(@RequestParam(defaultValue = "0") long before) {
        if (!installation.keepsAnOutbox()) throw new NotFound();
        return pages.list(posts.list(before));
    }
}
