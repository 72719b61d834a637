package org.xinghe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Xinghe.
///
/// Every module is one package below this one.
@SpringBootApplication
public class Xinghe {

    public static void main(String[] arguments) {
        SpringApplication.run(Xinghe.class, arguments);
    }
}
