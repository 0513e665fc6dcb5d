package org.wardmote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.command.CommandLineTool;
import org.wardmote.platform.postgres.CannotStart;

/// Starts the platform, or with arguments runs one verb of its command line. What keeps it from starting is said in
/// one sentence.
@SpringBootApplication
@Modulithic(systemName = "Wardmote")
public class Wardmote {

    public static void main(String[] args) {
        if (args.length > 0) System.exit(new CommandLineTool(Wardmote::startForCommand).run(args));
        try {
            System.out.println("Wardmote is ready: http://localhost:" + serve() + "   (Ctrl-C stops it)");
        } catch (RuntimeException e) {
            explain(e);
            System.exit(1);
        }
    }

    /// @return the port
    private static String serve() {
        var application = application();
        application.setDefaultProperties(defaults());
        return application.run().getEnvironment().getRequiredProperty("local.server.port");
    }

    /// A verb needs few of the parts, and nobody waits gladly at a keyboard.
    private static ConfigurableApplicationContext startForCommand() {
        var application = application();
        var properties = defaults();
        properties.put("wardmote.command", "true");
        properties.put("spring.main.lazy-initialization", "true");
        application.setDefaultProperties(properties);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(true);
        return application.run();
    }

    /// Beans go by their full names, so that each room may call things as its field does.
    private static SpringApplication application() {
        var application = new SpringApplication(Wardmote.class);
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        application.setLogStartupInfo(false);
        return application;
    }

    /// A person at a terminal reads plain lines; everything else reads JSON.
    private static Map<String, Object> defaults() {
        var properties = new HashMap<String, Object>();
        var console = System.console();
        if (console == null || !console.isTerminal()) properties.put("logging.structured.format.console", "logstash");
        return properties;
    }

    /// What is known to happen gets its sentence and nothing else; a bug gets everything.
    private static void explain(Throwable failure) {
        var sentence = sentence(failure);
        if (sentence != null) System.err.println(sentence);
        else failure.printStackTrace();
    }

    private static @Nullable String sentence(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof CannotStart || at instanceof Refusal) return at.getMessage();
            if (at instanceof PortInUseException inUse)
                return "Port " + inUse.getPort()
                        + " is in use by another program. Stop it, or choose another: PORT=8081 bin/run";
        }
        return null;
    }
}
