package org.wardmote.messaging.social;

import org.wardmote.messaging.post.Installation;
import org.wardmote.messaging.post.OwnAddress;
import org.wardmote.messaging.social.Servers.Told.IsGone;
import org.wardmote.messaging.social.Servers.Told.Later;
import org.wardmote.messaging.social.Servers.Told.Stands;

/// The server of a demonstration: it has every account of the register, and never forgets a mark.
final class OwnServer implements Servers {

    static final String PATH = "/outbox/posts";

    private final Installation installation;
    private final PostOutbox outbox;
    private final OwnAddress address;

    OwnServer(Installation installation, PostOutbox outbox, OwnAddress address) {
        this.installation = installation;
        this.outbox = outbox;
        this.address = address;
    }

    @Override
    public int longest(String account) {
        return USUAL;
    }

    @Override
    public boolean reaches(String account) {
        return installation.keepsAnOutbox();
    }

    @Override
    public Told put(Post post) {
        if (!reaches(post.account())) return new Later("The demonstration has ended.", null);
        return stands(outbox.keep(
                new PostOutbox.Kept(post.mark(), post.account(), post.text(), post.language(), post.answers())));
    }

    private Told stands(String status) {
        return new Stands(status, address.link(PATH + "#post-" + status));
    }

    @Override
    public Told change(Post post) {
        var status = post.status();
        return status != null && outbox.change(post.mark(), post.text()) ? stands(status) : new IsGone();
    }

    @Override
    public Told remove(Post post) {
        outbox.remove(post.mark());
        return new IsGone();
    }
}
