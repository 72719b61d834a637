package org.xinghe;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.xinghe.shared.Command;

/// Starts Xinghe: serves pages, or runs one [Command] and ends. Every module is one package below this one; two
/// modules may call a class by the same name, since beans go by their full names.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
        systemName = "Xinghe",
        sharedModules = {"shared", "web"})
public class Xinghe {

    private static final String COMMAND = "--xinghe.command=";

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        var command = Stream.of(arguments)
                .filter(argument -> argument.startsWith(COMMAND))
                .map(argument -> argument.substring(COMMAND.length()))
                .findFirst();
        if (command.isEmpty()) {
            SpringApplication.run(Xinghe.class, arguments);
        } else {
            System.exit(run(command.get(), arguments));
        }
    }

    /// A command needs the database and its own beans: nothing listens on a port, no job runs, no event is sent again.
    private static int run(String name, String[] arguments) {
        var quietly = Stream.of(
                "--server.port=-1",
                "--spring.main.lazy-initialization=true",
                "--xinghe.jobs.enabled=false",
                "--spring.modulith.events.republish-outstanding-events-on-restart=false");
        try (var context = SpringApplication.run(
                Xinghe.class, Stream.concat(Stream.of(arguments), quietly).toArray(String[]::new))) {
            return run(name, context, arguments);
        }
    }

    private static int run(String name, ConfigurableApplicationContext context, String[] arguments) {
        var command = context.getBeansOfType(Command.class).values().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (command.isEmpty()) {
            System.err.printf("没有这个命令：%s。There is no command %s.%n", name, name);
            return 2;
        }
        return command.get()
                .run(List.of(arguments).stream()
                        .filter(argument -> !argument.startsWith("--"))
                        .toList());
    }
}
