package org.wardmote.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Somebody with a browser: a fresh one for each story, without history or cookies. Whatever they ask of any other
/// host is noted, and so is what the browser complains of.
final class Visitor implements AutoCloseable {

    static final int DESKTOP = 1280;
    static final int PHONE = 320;

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    final BrowserContext context;
    final Page page;
    final List<String> strangers = new CopyOnWriteArrayList<>();
    final List<String> complaints = new CopyOnWriteArrayList<>();

    private Visitor(int width, boolean javaScript) {
        context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setJavaScriptEnabled(javaScript)
                        .setBaseURL(RunningProgram.address()));
        page = context.newPage();
        page.onRequest(this::note);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    static Visitor atDesk() {
        return new Visitor(DESKTOP, true);
    }

    static Visitor onPhone() {
        return new Visitor(PHONE, true);
    }

    static Visitor withoutJavaScript() {
        return new Visitor(DESKTOP, false);
    }

    static Visitor onPhoneWithoutJavaScript() {
        return new Visitor(PHONE, false);
    }

    Visitor opens(String path) {
        page.navigate(path);
        return this;
    }

    /// Steps into an invented person from the sign-in page of the demonstration.
    Visitor stepsInto(String role) {
        opens("/sign-in").presses(role);
        return this;
    }

    void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void chooses(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /// Goes on by the tabulator to a field of that name, as a person would.
    void tabsTo(String field) {
        for (var stop = 0; stop < 60; stop++) {
            page.keyboard().press("Tab");
            if (field.equals(page.evaluate("document.activeElement.name"))) return;
        }
        throw new AssertionError("The keyboard does not reach " + field);
    }

    /// Where the links of a list lead whose lines name something.
    List<String> linksBeside(String words) {
        return page.locator("main li").filter(new Locator.FilterOptions().setHasText(words)).locator("a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String main() {
        return page.locator("main").innerText();
    }

    /// The address of the page without its host.
    String path() {
        return page.url().substring(RunningProgram.address().length());
    }

    /// Keeps a picture of the whole page in `target/pictures`.
    void pictures(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    private void note(Request request) {
        if (!request.url().startsWith(RunningProgram.address())
                && !request.url().startsWith("data:")) strangers.add(request.url());
    }

    @Override
    public void close() {
        context.close();
    }

    private static synchronized Browser browser() {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                () -> "Skipped: there is no browser at " + CHROMIUM + ". Install chromium, or name one in CHROMIUM.");
        if (browser == null) browser = launch();
        return browser;
    }

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }
}
