package org.xinghe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts Xinghe. Every module is one package below this one.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
        systemName = "Xinghe",
        sharedModules = {"shared", "web"})
public class Xinghe {

    public static void main(String[] arguments) {
        SpringApplication.run(Xinghe.class, arguments);
    }
}
