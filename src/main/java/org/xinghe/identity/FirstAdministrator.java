package org.xinghe.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xinghe.web.Site;

/// On a fresh site: writes a one-time link for the first administrator into the log. There is no default password.
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Site site;

    FirstAdministrator(Accounts accounts, Site site) {
        this.accounts = accounts;
        this.site = site;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext) {
            accounts.inviteFirstAdministrator()
                    .ifPresent(path -> log.info(
                            "第一位系统管理员请打开此链接（一次有效，七天）。The first administrator opens this link, once, within seven"
                                    + " days: {}{}",
                            site.address(),
                            path));
        }
    }
}
