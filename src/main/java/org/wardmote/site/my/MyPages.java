package org.wardmote.site.my;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.MyEntry;
import org.wardmote.people.Grants;
import org.wardmote.people.MyList;
import org.wardmote.people.PersonId;

/// Puts together what the modules have for a person.
@Component
class MyPages {

    private final Frames frames;
    private final Grants grants;
    private final List<MyList> lists;
    private final List<MyEntry> entries;

    MyPages(Frames frames, Grants grants, ObjectProvider<MyList> lists, ObjectProvider<MyEntry> entries) {
        this.frames = frames;
        this.grants = grants;
        this.lists =
                lists.stream().sorted(Comparator.comparingInt(MyList::order)).toList();
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(MyEntry::order)).toList();
    }

    MyPage page(PersonId person) {
        var frame = frames.personal("/my", List.of(), "my.title");
        return new MyPage(
                frame,
                IntStream.range(0, lists.size())
                        .mapToObj(number -> block(number, person, frame))
                        .toList(),
                entries.stream().map(entry -> entry(entry, frame)).toList(),
                !grants.today(person).isEmpty());
    }

    private MyPage.Block block(int number, PersonId person, Frame frame) {
        var list = lists.get(number);
        return new MyPage.Block(
                "list-" + number,
                frame.say(list.titleKey()),
                frame.say(list.emptyKey()),
                list.of(person, frame.words()).stream()
                        .map(line -> new MyPage.Line(line.text(), line.href(), line.state(), line.detail()))
                        .toList());
    }

    private static MyPage.Entry entry(MyEntry entry, Frame frame) {
        return new MyPage.Entry(frame.say(entry.titleKey()), frame.say(entry.hintKey()), entry.path());
    }
}
