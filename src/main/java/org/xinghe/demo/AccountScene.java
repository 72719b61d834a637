package org.xinghe.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.SetPasswordOutcome;

/// One account of each role gets the demo's password. The others keep none: hashing is slow on purpose.
@Component
@Profile("demo")
class AccountScene {

    static final String PASSWORD = "Xinghe-Demo-1";

    private final Accounts accounts;

    AccountScene(Accounts accounts) {
        this.accounts = accounts;
    }

    void play(Cast cast, Progress progress) {
        var done = 0;
        for (var account : cast.accounts()) {
            if (accounts.setPassword(account.person(), PASSWORD) instanceof SetPasswordOutcome.Refused refused) {
                throw new IllegalStateException("The demo's password was refused: " + refused);
            }
            progress.at(++done, cast.accounts().size());
        }
    }
}
