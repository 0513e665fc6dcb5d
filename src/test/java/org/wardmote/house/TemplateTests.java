package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Page;

class TemplateTests {

    @Test
    void templatesTakeTheirPageAndHoldNoWords() {
        assertThat(Tree.files(Tree.TEMPLATES, ".jte").stream()
                        .flatMap(file ->
                                Templates.offences(
                                        Tree.TEMPLATES.relativize(file).toString(), Tree.read(file))
                                        .stream()))
                .isEmpty();
    }

    @Test
    void everyPageRecordHasItsTemplate() {
        assertThat(MainClasses.reflected()
                        .filter(type -> Page.class.isAssignableFrom(type) && !type.isInterface())
                        .map(type -> type.getName()
                                        .substring("org.wardmote.".length())
                                        .replace('.', '/') + ".jte")
                        .filter(template -> !Files.exists(Tree.TEMPLATES.resolve(template))))
                .isEmpty();
    }

    @Test
    void plantedTemplatesAreFoundOut() {
        var page = """
            @import org.springframework.web.servlet.ModelAndView
            @param org.wardmote.area.Team team
            @param String other
            <%-- Words for us. --%>
            @template.layout(frame = page.frame(), content = @`
              <h1 class="wm-title" title="Your team">${team.name()}</h1>
              @if(team.size() > 1)<p>Meet them</p>@else<p>${"None of them"}</p>@endif
            `)
            """;
        assertThat(Templates.offences("site/planted/PlantedPage.jte", page))
                .containsExactlyInAnyOrder(
                        "site/planted/PlantedPage.jte takes 2 parameters",
                        "site/planted/PlantedPage.jte imports org.springframework.web.servlet.ModelAndView",
                        "site/planted/PlantedPage.jte names org.wardmote.area.Team",
                        "site/planted/PlantedPage.jte has words of its own: title=\"Your team\"",
                        "site/planted/PlantedPage.jte has words of its own: Meet them",
                        "site/planted/PlantedPage.jte has words of its own: None of them");
    }

    @Test
    void pageTemplateOfNoRecordIsFoundOut() {
        assertThat(Templates.offences(
                        "site/planted/PlantedPage.jte", "@param org.wardmote.site.planted.PlantedPage page\n"))
                .containsExactly(
                        "site/planted/PlantedPage.jte: org.wardmote.site.planted.PlantedPage is no page record");
        assertThat(Templates.offences("site/planted/PlantedPage.jte", "@param org.wardmote.kernel.Frame frame\n"))
                .containsExactly(
                        "site/planted/PlantedPage.jte takes a org.wardmote.kernel.Frame and not its own page record");
    }

    @Test
    void soundTemplateIsLeftAlone() {
        var part = """
            @import java.util.List
            @import org.wardmote.kernel.Frame
            @param Frame frame
            @param List<String> names
            <ul class="wm-names" aria-label="${frame.say("names.label")}">
            @for(var name : names)<li data-kind="officer">${name}, 999</li>@endfor
            </ul>
            """;
        assertThat(Templates.offences("part/names.jte", part)).isEmpty();
    }
}
