package org.wardmote.messaging.composing;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.post.Sheet;
import org.wardmote.messaging.social.Posted;

/// An announcement as it will arrive on each channel.
///
/// @param lang and `dir` of what it says
/// @param mail where the mail's HTML form is shown as a mail program shows it
/// @param text the mail's plain form
/// @param texted the text message, and `parts` how much of the network it takes
/// @param post as it stands on social media
/// @param blocks as the public archive shows it
public record LookPage(
        Frame frame,
        String lang,
        String dir,
        String subject,
        String from,
        List<Language> languages,
        String mail,
        String text,
        Sheet letter,
        String texted,
        String parts,
        Posted.Look post,
        List<Letter.Block> blocks)
        implements Page {

    public record Language(String href, String name, boolean chosen) {}
}
