package org.xinghe;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.xinghe.shared.Command;

/// Starts Xinghe: serves pages, or runs one [Command] and ends. Every module is one package below this one.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
        systemName = "Xinghe",
        sharedModules = {"shared", "web"})
public class Xinghe {

    private static final String COMMAND = "--xinghe.command=";

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        var command = List.of(arguments).stream()
                .filter(argument -> argument.startsWith(COMMAND))
                .map(argument -> argument.substring(COMMAND.length()))
                .findFirst();
        var application = new SpringApplication(Xinghe.class);
        command.ifPresent(_ -> application.setWebApplicationType(WebApplicationType.NONE));
        ConfigurableApplicationContext context;
        try {
            context = application.run(arguments);
        } catch (PortInUseException taken) {
            System.err.printf(
                    "端口 %d 已被占用：请用 --port 或 XINGHE_PORT 换一个。Port %d is taken: name another by --port or XINGHE_PORT.%n",
                    taken.getPort(), taken.getPort());
            System.exit(1);
            return;
        }
        command.ifPresent(name -> System.exit(run(name, context, arguments)));
    }

    private static int run(String name, ConfigurableApplicationContext context, String[] arguments) {
        try (context) {
            var command = context.getBeansOfType(Command.class).values().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            if (command.isEmpty()) {
                System.err.printf("没有这个命令：%s。There is no command %s.%n", name, name);
                return 2;
            }
            var words = List.of(arguments).stream()
                    .filter(argument -> !argument.startsWith("--"))
                    .toList();
            return command.get().run(words);
        }
    }
}
